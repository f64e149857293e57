using System.Net;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Pages;

public sealed class SitePagesTests
{
    public static TheoryData<string> All =>
    [
        "/", "/search?q=抽水蓄能", $"/documents/{InventedReport.Id}", "/documents", "/upload", "/ops", "/sources", "/sources/" + FakeCollection.Id,
        "/files", $"/documents/{InventedReport.Id}/source?p=2", $"/documents/{InventedReport.Id}?repairs=1", $"/reports/{FakeReports.Id}", $"/reports/{FakeReports.Id}/text?repairs=1",
    ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_AnyOfThem_IsWholeInBothLanguages(string address)
    {
        await using var site = await Site.StartAsync();
        foreach (var (language, tag) in new[] { ("zh-CN", "zh-CN"), ("en", "en") })
        {
            var page = await site.PageAsync(address, language);
            page.DocumentElement.GetAttribute("lang").ShouldBe(tag);
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty();
            page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_AnyOfThem_IsGuardedByItsHeaders(string address)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(address, accept: "text/html");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    [Fact]
    public async Task Answer_ForPrograms_IsSandboxed()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/nowhere");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task LanguageSwitch_KeepsThePageAndIsRemembered()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/search?q=抽水蓄能&zone=review");
        var other = page.QuerySelector("a.language")!.GetAttribute("href")!;
        other.ShouldContain("zone=review");
        using var answer = await site.GetAsync(other, "zh-CN", "text/html");
        answer.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("lang=en;");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("lang=\"en\"");
    }

    [Fact]
    public async Task Home_EmptySearch_TellsWhatIsHere()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/");
        page.QuerySelectorAll(".counts dd").Select(d => d.TextContent).ShouldBe(["1", "1", "2"]);
        page.QuerySelectorAll(".latest li").Length.ShouldBe(1);
        page.QuerySelectorAll(".samples a").Length.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task List_NamesThatDeceive_AreHarmless()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/documents");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        page.Body!.TextContent.ShouldNotContain("\u202e");
        page.QuerySelectorAll("main img").ShouldBeEmpty();
        page.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe("/documents?cursor=second");
        (await site.PageAsync("/documents?state=failed&q=stuck")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Operations_EverythingDown_StillLoadsAndSaysSo()
    {
        await using var site = await Site.StartAsync();
        site.Ledger.IsDown = true;
        site.Engine.Answers = false;
        var page = await site.PageAsync("/ops");
        page.QuerySelectorAll(".lamp.off").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Operations_QueueWithoutConsumers_SaysSoInWords()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/ops", "en");
        page.QuerySelector(".queue-no_consumers")!.TextContent.ShouldContain("no consumers");
        page.QuerySelector("meta[http-equiv=refresh]").ShouldBeNull();
        (await site.PageAsync("/ops?refresh=15")).QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").ShouldBe("15");
        (await site.PageAsync("/ops?refresh=1")).QuerySelector("meta[http-equiv=refresh]").ShouldBeNull();
    }

    [Fact]
    public async Task Assets_EveryFileOfAPage_IsServedAndKept()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/upload");
        var addresses = page.QuerySelectorAll("link[href], script[src], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Distinct().ToList();
        addresses.Count.ShouldBe(3);
        foreach (var address in addresses)
        {
            using var answer = await site.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
            answer.Headers.ETag.ShouldNotBeNull();
            answer.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeGreaterThan(100);
        }
    }
}
