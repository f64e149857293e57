using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Tests.Pages;

public sealed class TargetsPageTests
{
    [Fact]
    public async Task Page_TargetWithItsOutcome_ShowsBothSentencesAndTheirTexts()
    {
        await using var site = await SiteAsync();
        var page = await site.PageAsync("/targets?place=990100&year=2031", "en");
        var cells = page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().Children;

        cells[0].TextContent.ShouldContain("城镇新增就业");
        cells[1].TextContent.ShouldContain("Missed");
        cells[1].TextContent.ShouldContain("short of the target of 3.6万人 by 0.4万人");
        cells[2].QuerySelector("q")!.TextContent.ShouldBe("城镇新增就业3.6万人。");
        cells[3].QuerySelector("q")!.TextContent.ShouldBe("城镇新增就业3.2万人。");
        cells.Skip(2).Select(cell => cell.QuerySelector("a")!.GetAttribute("href")).ShouldBe([$"/documents/{InventedReport.Id}?p=3#p3", $"/documents/{new string('d', 64)}?p=1#p1"]);
        page.QuerySelectorAll(".actions a").Select(a => a.GetAttribute("href")).ShouldContain("/api/targets?code=990100&year=2031&format=parquet");
    }

    [Theory]
    [InlineData("砚汀市", "990100")]
    [InlineData("130608", "130608")]
    [InlineData("无此地", "999999")]
    public async Task Page_Place_IsAskedForByNameOrCode(string place, string code)
    {
        await using var site = await SiteAsync();

        await site.PageAsync($"/targets?place={place}&status=missed", "zh");

        site.Facts.Asked.ShouldBeOfType<ObservationFilter>().Codes.ShouldBe([code]);
    }

    [Fact]
    public async Task Page_NothingFits_SaysSo()
    {
        await using var site = await SiteAsync();

        (await site.PageAsync("/targets?status=exceeded", "zh")).QuerySelector(".empty")!.TextContent.ShouldBe("没有符合条件的目标。");
    }

    [Fact]
    public async Task Report_ItsPage_LeadsToWhatBecameOfItsTargets()
    {
        await using var site = await SiteAsync();

        var page = await site.PageAsync("/reports/" + FakeReports.Id, "en");

        page.QuerySelectorAll(".actions a").Select(a => a.GetAttribute("href")).ShouldContain($"/targets?report={FakeReports.Id}");
    }

    private static async Task<Site> SiteAsync()
    {
        var site = await Site.StartAsync();
        site.Facts.Observations.Add(FakeFacts.Observation(
            1, "城镇新增就业", "level", 3.2, "万人", row => (row.Indicator, row.BaseValue, row.BaseUnit, row.Period) = ("urban_new_jobs", 32000, "人", "2031"), FakeFacts.Source(2032) with { Document = new string('d', 64) }));
        return site;
    }
}
