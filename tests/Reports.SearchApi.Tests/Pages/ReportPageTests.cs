using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Pages;

public sealed class ReportPageTests
{
    [Fact]
    public async Task Report_ItsDocuments_SayRoleReasonLikenessAndFlags()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/reports/" + FakeReports.Id, "en");
        var rows = page.QuerySelectorAll("tbody tr");

        rows[0].TextContent.ShouldContain("preferred");
        rows[1].TextContent.ShouldContain("nearly the same text");
        rows[1].TextContent.ShouldContain("97%");
        rows[1].QuerySelector(".flags")!.TextContent.ShouldContain("Some figures may have lost their decimal points");
        page.QuerySelector("a.read")!.GetAttribute("href").ShouldBe($"/reports/{FakeReports.Id}/text");
    }

    [Fact]
    public async Task ReportText_InParts_IsReadInOrderWithRepairs()
    {
        await using var site = await Site.StartAsync();
        var whole = site.Reports.Report;
        site.Reports.Report = whole with { Documents = [.. Enumerable.Range(1, 2).Select(n => whole.Documents[0] with { Role = "part", Part = n })] };

        var page = await site.PageAsync($"/reports/{FakeReports.Id}/text?repairs=1", "en");

        page.QuerySelectorAll(".part-name").Select(p => p.TextContent.Split('\u00a0', ' ')[1]).ShouldBe(["1", "2"]);
        page.QuerySelectorAll(".passage").Select(p => p.Id).ShouldBe(["d0p0", "d0p1", "d0p2", "d0p3", "d0p4", "d1p0", "d1p1", "d1p2", "d1p3", "d1p4"]);
        page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        foreach (var link in page.QuerySelectorAll(".contents a"))
        {
            page.GetElementById(link.GetAttribute("href")!.TrimStart('#')).ShouldNotBeNull();
        }
    }
}
