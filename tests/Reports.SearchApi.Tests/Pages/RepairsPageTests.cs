using System.Net;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Pages;

public sealed class RepairsPageTests
{
    private const string Reader = $"/documents/{InventedReport.Id}";

    [Fact]
    public async Task Reader_NotAsked_MarksNoRepairAndOffersTo()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync(Reader + "?q=抽水");

        page.QuerySelectorAll(".mend, .gone").ShouldBeEmpty();
        page.QuerySelector(".marking a")!.GetAttribute("href").ShouldBe($"{Reader}?q=%E6%8A%BD%E6%B0%B4&repairs=1");
    }

    [Fact]
    public async Task Reader_Asked_MarksEachRepairAtItsPlace()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync(Reader + "?repairs=1&lang=en");

        page.QuerySelector("#p0 .lines")!.FirstElementChild!.Id.ShouldBe("r0");
        page.QuerySelector("#r0 del")!.TextContent.ShouldBe(InventedReport.Menu.TrimEnd());
        var mend = page.QuerySelector("#p2 .mend")!;
        (mend.Id, mend.GetAttribute("title"), mend.GetAttribute("href")).ShouldBe(("r1", "page numbers: — 3 —", $"{Reader}/source?p=2#c1"));
        mend.NextSibling!.TextContent.ShouldStartWith("抽水蓄能装机");
        page.QuerySelector("#p4 .lines")!.LastElementChild!.Id.ShouldBe("r2");
        page.QuerySelectorAll(".text b").ShouldBeEmpty();
    }

    [Fact]
    public async Task Repairs_ByKind_HaveTheirCountsAndLeadToTheirPlaces()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync(Reader + "?lang=en");

        page.QuerySelector(".repairs summary")!.TextContent.ShouldContain("10 places");
        page.QuerySelectorAll(".repair-kinds dt").Select(d => d.TextContent).ShouldBe(["page numbers 1", "page furniture 2", "line ends 7"]);
        page.QuerySelectorAll(".repair-kinds a").Select(a => a.GetAttribute("href")).ShouldBe(
            [$"{Reader}?p=2&repairs=1#r1", $"{Reader}?p=0&repairs=1#r0", $"{Reader}?p=4&repairs=1#r2"]);
    }

    [Fact]
    public async Task Source_Passage_StandsBesideWhatTheFileHeld()
    {
        await using var site = await Site.StartAsync();
        var passage = InventedReport.Document.Passages[2];
        var clean = InventedReport.Document.Text[passage.Start..passage.End];
        (await site.PageAsync(Reader)).QuerySelector("#p2 .source")!.GetAttribute("href").ShouldBe(Reader + "/source?p=2");

        var page = await site.PageAsync(Reader + "/source?p=2");

        page.QuerySelectorAll(".side")[0].TextContent.ShouldBe(clean);
        page.QuerySelectorAll(".side")[1].TextContent.ShouldBe(clean.Replace("抽水蓄能装机", "↵\n—␣3␣—↵\n抽水蓄能装机", StringComparison.Ordinal));
        page.QuerySelector("#c1")!.TextContent.ShouldContain("—␣3␣—");
        page.QuerySelectorAll(".pager a").Select(a => a.GetAttribute("href")).ShouldBe([Reader + "/source?p=1", Reader + "/source?p=3"]);
        page.QuerySelector(".crumb a")!.GetAttribute("href").ShouldBe(Reader + "?p=2#p2");
    }

    [Theory]
    [InlineData($"{Reader}/source?p=5", HttpStatusCode.NotFound)]
    [InlineData($"{Reader}/source?p=x", HttpStatusCode.NotFound)]
    [InlineData($"/documents/{FakeLedger.Withdrawn}/source", HttpStatusCode.NotFound)]
    [InlineData($"/documents/{FakeLedger.Rejected}/source", HttpStatusCode.Conflict)]
    public async Task Source_NotThere_SaysSo(string address, HttpStatusCode status)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(address, accept: "text/html");

        answer.StatusCode.ShouldBe(status);
    }
}
