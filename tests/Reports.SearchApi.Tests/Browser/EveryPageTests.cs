using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Browser;

public sealed class EveryPageTests(Chromium chromium)
{
    private static readonly string[] Severe = ["serious", "critical"];

    public static TheoryData<string> All =>
    [
        "/", "/search?q=抽水蓄能", "/search?q=抽水储能&zone=review", $"/documents/{InventedReport.Id}?p=2&q=抽水蓄能", $"/documents/{InventedReport.Id}?p=2&repairs=1",
        $"/documents/{FakeLedger.Failed}", "/documents", "/upload", "/ops", "/refusals", "/sources", $"/sources/{FakeCollection.Id}", "/nowhere",
        $"/documents/{InventedReport.Id}/source?p=2", "/data", "/data?indicator=urban_new_jobs&place=无名乡", $"/data?document={InventedReport.Id}", "/targets", "/targets?place=石桥市",
    ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_AnyOfThem_HasNoSeriousBarrier(string address)
    {
        await using var site = await Site.StartAsync();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var window = await chromium.OpenAsync(site.Address, scheme: scheme);
            var page = window.Page;
            await page.GotoAsync(address);
            var found = await page.RunAxe();
            found.Passes.ShouldNotBeEmpty();
            found.Violations.Where(v => Severe.Contains(v.Impact)).Select(Describe).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_OnAPhone_DoesNotScrollSideways(string address)
    {
        await using var site = await Site.StartAsync();
        await using var window = await chromium.OpenAsync(site.Address, width: 360, height: 740);
        var page = window.Page;
        await page.GotoAsync(address);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_AnyOfThem_LoadsWithoutAnErrorInTheConsole(string address)
    {
        await using var site = await Site.StartAsync();
        await using var window = await chromium.OpenAsync(site.Address, "en");
        var page = window.Page;
        var errors = new List<string>();
        page.Console += (_, message) => errors.AddRange(message.Type == "error" && !message.Text.Contains("404") ? [message.Text] : []);
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(address);
        errors.ShouldBeEmpty();
    }

    private static string Describe(AxeResultItem item) =>
        $"{item.Id}: {item.Help} ({string.Join(", ", item.Nodes.Select(n => n.Html))})";
}
