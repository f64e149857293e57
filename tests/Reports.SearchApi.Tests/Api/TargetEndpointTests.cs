using System.Text.Json;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Facts.Reading;
using Reports.Storage.Model;

namespace Reports.SearchApi.Tests.Api;

public sealed class TargetEndpointTests
{
    [Fact]
    public async Task Get_Page_IsWhatWasApproved()
    {
        await using var site = await SiteAsync();

        (await TextAsync(site, "/api/targets?limit=2")).ShouldBeApproved("targets");
    }

    [Fact]
    public async Task Get_PageByPage_ShowsEachOnce()
    {
        await using var site = await SiteAsync();
        var names = new List<string>();
        for (string? cursor = null; ;)
        {
            using var page = JsonDocument.Parse(await TextAsync(site, $"/api/targets?limit=1&cursor={cursor}"));
            names.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(i => $"{i.GetProperty("code")} {i.GetProperty("name")} {i.GetProperty("status")}"));
            if ((cursor = page.RootElement.GetProperty("next").GetString()) is null)
            {
                break;
            }
        }

        names.ShouldBe(["990100 城镇新增就业 missed", "990100 地区生产总值 not_stated", "990200 地区生产总值 open"]);
    }

    [Theory]
    [InlineData("status=missed", 1)]
    [InlineData("status=missed,open", 2)]
    [InlineData("status=reached", 0)]
    [InlineData("indicator=gdp", 2)]
    public async Task Get_Filter_NarrowsTheList(string query, int count)
    {
        await using var site = await SiteAsync();

        using var page = JsonDocument.Parse(await TextAsync(site, $"/api/targets?{query}"));

        page.RootElement.GetProperty("items").GetArrayLength().ShouldBe(count);
    }

    [Fact]
    public async Task Get_EveryFilter_ReachesTheReader()
    {
        await using var site = await Site.StartAsync();

        await TextAsync(site, $"/api/targets?code=990100&year=2020..2031&genre=plan_report&document={InventedReport.Id}&report=r&copies=all&indicator=cpi&name=总值");

        var asked = site.Facts.Asked.ShouldBeOfType<ObservationFilter>();
        asked.Codes.ShouldBe(["990100"]);
        asked.Indicators.ShouldBe(["cpi"]);
        (asked.FromYear, asked.ToYear, asked.Genre, asked.Document, asked.Report, asked.Copies, asked.Name, asked.Role).ShouldBe(
            (2020, 2031, "plan_report", InventedReport.Id, "r", true, "总值", "target"));
    }

    [Theory]
    [InlineData("/api/targets?status=done", "bad_parameter")]
    [InlineData("/api/targets?indicator=length", "bad_parameter")]
    [InlineData("/api/targets?code=99", "bad_parameter")]
    [InlineData("/api/targets?cursor=x", "bad_cursor")]
    [InlineData("/api/targets?cursor=CQkx", "bad_cursor")]
    public async Task Get_BadParameter_IsAProblem(string address, string code)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(address);

        (await answer.ProblemAsync()).Code.ShouldBe(code);
    }

    private static async Task<string> TextAsync(Site site, string address)
    {
        using var answer = await site.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(200, text);
        return text;
    }

    private static async Task<Site> SiteAsync()
    {
        var site = await Site.StartAsync();
        var elsewhere = FakeFacts.Source() with { Code = "990200", Place = "石桥市", Report = "990200-government_work_report-2031", Document = new string('e', 64) };
        site.Facts.Observations.AddRange(
        [
            FakeFacts.Observation(3, "地区生产总值", "growth", 6, "%", Promised),
            FakeFacts.Observation(1, "城镇新增就业", "level", 3.2, "万人", Done, FakeFacts.Source(2032) with { Document = new string('d', 64) }),
            FakeFacts.Observation(1, "地区生产总值", "growth", 7, "%", Promised, elsewhere),
        ]);
        return site;

        static void Promised(ObservationRow row) => (row.Indicator, row.Role, row.Period, row.Zone) = ("gdp", "target", "2031", "targets");
        static void Done(ObservationRow row) => (row.Indicator, row.BaseValue, row.BaseUnit, row.Period) = ("urban_new_jobs", 32000, "人", "2031");
    }
}
