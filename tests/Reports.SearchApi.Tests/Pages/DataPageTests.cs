using Reports.SearchApi.Pages.Data;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Tests.Pages;

public sealed class DataPageTests
{
    [Fact]
    public async Task Data_Indicator_DrawsALineAPlaceAndListsFigures()
    {
        await using var site = await Site.StartAsync();
        site.Facts.Observations.AddRange(
        [
            Gdp(10, 2029, 4.8),
            Gdp(11, 2031, 5.5, role: "target"),
            Gdp(13, 2034, 5.1),
            Gdp(14, 2035, 5.2),
            Gdp(12, 2030, 6.1, FakeFacts.Source() with { Code = "990200", Place = "石桥<市>" }),
        ]);

        var page = await site.PageAsync("/data?indicator=gdp");

        page.QuerySelectorAll(".chart").Length.ShouldBe(1);
        page.QuerySelectorAll(".chart polyline").Length.ShouldBe(2, "2029 to 2031, 2034 to 2035; a lone point has no line");
        page.QuerySelectorAll(".chart .lines span").Select(s => s.TextContent).ShouldBe(["云岭市", "石桥<市>"]);
        page.QuerySelectorAll(".chart circle").Length.ShouldBe(6);
        page.QuerySelectorAll(".chart circle.target").Length.ShouldBe(1);
        var cell = page.QuerySelectorAll(".chart td a").First(a => a.TextContent == "4.8 %");
        cell.GetAttribute("href").ShouldBe($"/documents/{InventedReport.Id}?p=1#p1");
        page.QuerySelectorAll(".observations tbody tr").Length.ShouldBe(8);
        page.QuerySelectorAll(".observations td a").First().TextContent.ShouldContain("增长5.2%");
    }

    [Fact]
    public async Task Data_Downloads_AreTheSameQuestionAsFiles()
    {
        await using var site = await Site.StartAsync();

        var page = await site.PageAsync("/data?indicator=gdp&place=110000&measure=growth");

        page.QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")).ShouldBe(
        [
            .. new[] { "csv", "jsonl", "xlsx", "parquet" }.Select(f => $"/api/observations?indicator=gdp&code=110000&measure=growth&beneath=no&format={f}"),
            .. new[] { "csv", "jsonl", "xlsx", "parquet" }.Select(f => $"/api/series?indicator=gdp&code=110000&measure=growth&format={f}"),
        ]);
        var asked = site.Facts.Asked.ShouldBeOfType<ObservationFilter>();
        (asked.Codes.Single(), asked.Beneath, asked.Measure).ShouldBe(("110000", false, "growth"));
        foreach (var address in page.QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")!))
        {
            using var file = await site.GetAsync(address);
            ((int)file.StatusCode).ShouldBe(200, address);
        }
    }

    [Fact]
    public async Task Data_UnknownPlace_SaysSoAndShowsNothingElse()
    {
        await using var site = await Site.StartAsync();

        var page = await site.PageAsync("/data?indicator=gdp&place=无名乡");

        page.QuerySelector(".callout")!.TextContent.ShouldContain("无名乡");
        page.QuerySelectorAll(".observations, .chart").ShouldBeEmpty();
        site.Facts.Asked.ShouldBeNull();
    }

    [Fact]
    public async Task Data_OfADocument_ListsItsFiguresWithoutAChart()
    {
        await using var site = await Site.StartAsync();

        var page = await site.PageAsync($"/data?document={InventedReport.Id}");

        page.QuerySelectorAll(".observations tbody tr").Length.ShouldBe(3);
        page.QuerySelectorAll(".chart").ShouldBeEmpty();
        site.Facts.Asked!.Document.ShouldBe(InventedReport.Id);
        page.QuerySelector("form input[name=document]")!.GetAttribute("value").ShouldBe(InventedReport.Id);
        (await site.PageAsync($"/data?document={InventedReport.Id}&indicator=gdp")).QuerySelectorAll(".chart").ShouldBeEmpty();
    }

    [Fact]
    public async Task Reader_Document_ListsItsFiguresWithTheirPassages()
    {
        await using var site = await Site.StartAsync();

        var page = await site.PageAsync($"/documents/{InventedReport.Id}");

        var links = page.QuerySelectorAll(".figures li a").ToList();
        links.ConvertAll(a => a.GetAttribute("href")).ShouldAllBe(href => href!.EndsWith("#p1"));
        links[0].TextContent.ShouldBe("地区生产总值 超过5.2 %");
        page.QuerySelector($".figures a[href='/data?document={InventedReport.Id}']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("110000,130100", "110000 130100", "")]
    [InlineData("石家庄市、110000", "130100 110000", "")]
    [InlineData("石家庄 无名乡", "130100", "无名乡")]
    [InlineData(null, "", "")]
    public void Read_Places_AreNamesOrCodes(string? text, string codes, string unknown)
    {
        var (read, left) = PlaceNames.Read(text);

        string.Join(' ', read).ShouldBe(codes);
        string.Join(' ', left).ShouldBe(unknown);
    }

    [Theory]
    [InlineData(4.8, 6.1, 4.5, 6.5, 0.5)]
    [InlineData(0, 100, 0, 100, 50)]
    [InlineData(5, 5, 4, 6, 2)]
    [InlineData(-3, 7, -5, 10, 5)]
    [InlineData(0, 0, 0, 0.5, 0.5)]
    public void Scale_OfARange_IsRoundAndTakesItIn(double least, double most, double low, double high, double step)
    {
        var scale = ChartScale.Of(least, most);

        (Math.Round(scale.Low, 6), Math.Round(scale.High, 6), Math.Round(scale.Step, 6)).ShouldBe((low, high, step));
        scale.Ticks.First().ShouldBe(scale.Low);
        scale.Ticks.Last().ShouldBe(scale.High, 1e-9);
    }

    [Theory]
    [InlineData(0, 90_000_000_000, 45_000_000_000, "450亿")]
    [InlineData(0, 50_000, 25_000, "2.5万")]
    [InlineData(0, 100, 25, "25")]
    [InlineData(0, 90_000_000_000, 0, "0")]
    public void Show_Value_HasTheLargeUnitsOfItsAxis(double low, double high, double value, string shown) =>
        new ChartScale(low, high, high).Show(value).ShouldBe(shown);

    private static ObservationView Gdp(int n, int year, double value, FactSource? source = null, string role = "actual") => FakeFacts.Observation(
        n,
        "地区生产总值",
        "growth",
        value,
        "%",
        row => (row.Indicator, row.BaseValue, row.BaseUnit, row.Role, row.Period) = ("gdp", value, "%", role, $"{year}"),
        source);
}
