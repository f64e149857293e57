using System.Text.Json;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Tests.Api;

public sealed class DataEndpointTests
{
    [Fact]
    public async Task Observations_Page_IsWhatWasApproved()
    {
        await using var site = await Site.StartAsync();

        var answer = await TextAsync(site, "/api/observations?limit=2");

        answer.ShouldBeApproved("observations");
    }

    [Fact]
    public async Task Observations_EveryFilter_ReachesTheReader()
    {
        await using var site = await Site.StartAsync();

        await TextAsync(
            site,
            $"/api/observations?code=990100,110000&code=130000&beneath=no&year=2020..2031&genre=plan_report&document={InventedReport.Id}&report=r&copies=all"
            + "&indicator=gdp,cpi&name=总值&period=2030H1&role=target&measure=growth&unit=%25&zone=review&flag=outlier&flagged=no");

        var asked = site.Facts.Asked.ShouldBeOfType<ObservationFilter>();
        asked.Codes.ShouldBe(["990100", "110000", "130000"]);
        asked.Indicators.ShouldBe(["gdp", "cpi"]);
        var expected = new ObservationFilter
        {
            Codes = asked.Codes,
            Indicators = asked.Indicators,
            Beneath = false,
            FromYear = 2020,
            ToYear = 2031,
            Genre = "plan_report",
            Document = InventedReport.Id,
            Report = "r",
            Copies = true,
            Name = "总值",
            Period = "2030H1",
            Role = "target",
            Measure = "growth",
            Unit = "%",
            Zone = "review",
            Flag = "outlier",
            Flagged = false,
        };
        asked.ShouldBe(expected);
    }

    [Theory]
    [InlineData("/api/observations?code=99", "bad_parameter")]
    [InlineData("/api/observations?year=2030..2020", "bad_parameter")]
    [InlineData("/api/observations?year=..", "bad_parameter")]
    [InlineData("/api/observations?genre=novel", "bad_parameter")]
    [InlineData("/api/observations?document=x", "bad_parameter")]
    [InlineData("/api/observations?copies=some", "bad_parameter")]
    [InlineData("/api/observations?beneath=some", "bad_parameter")]
    [InlineData("/api/observations?indicator=gdp,happiness", "bad_parameter")]
    [InlineData("/api/observations?period=soon", "bad_parameter")]
    [InlineData("/api/observations?role=hero", "bad_parameter")]
    [InlineData("/api/observations?measure=length", "bad_parameter")]
    [InlineData("/api/observations?flagged=maybe", "bad_parameter")]
    [InlineData("/api/observations?limit=101", "bad_parameter")]
    [InlineData("/api/observations?cursor=x", "bad_cursor")]
    [InlineData("/api/entities?type=river", "bad_parameter")]
    [InlineData("/api/entities?group=type", "bad_parameter")]
    [InlineData("/api/entities?cursor=x", "bad_cursor")]
    [InlineData("/api/series", "bad_parameter")]
    [InlineData("/api/series?indicator=happiness", "bad_parameter")]
    [InlineData("/api/series?indicator=gdp&measure=qualitative", "bad_parameter")]
    [InlineData("/api/series?indicator=gdp&cursor=x", "bad_cursor")]
    public async Task Ask_Wrongly_AnswersAProblem(string address, string code)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(address);

        var problem = await answer.ProblemAsync();
        (problem.Status, problem.Code).ShouldBe((400, code));
    }

    [Fact]
    public async Task Observations_PageByPage_ShowsEachOnce()
    {
        await using var site = await Site.StartAsync();

        var first = await JsonAsync(site, "/api/observations?limit=2");
        var rest = await JsonAsync(site, $"/api/observations?limit=2&cursor={first.GetProperty("next").GetString()}");

        rest.GetProperty("items").EnumerateArray().Select(o => o.GetProperty("n").GetInt32()).ShouldBe([2]);
        rest.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Document_ItsObservations_AreAskedForWithCopies()
    {
        await using var site = await Site.StartAsync();

        (await JsonAsync(site, $"/api/documents/{InventedReport.Id}/observations")).GetProperty("items").GetArrayLength().ShouldBe(3);
        site.Facts.Asked!.Document.ShouldBe(InventedReport.Id);
        (await JsonAsync(site, $"/api/documents/{InventedReport.Id}/entities?type=place")).GetProperty("items").GetArrayLength().ShouldBe(2);
        site.Facts.Asked.ShouldBeOfType<EntityFilter>().Type.ShouldBe("place");
    }

    [Theory]
    [InlineData("observations")]
    [InlineData("entities")]
    public async Task Document_Unknown_IsNotFound(string part)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync($"/api/documents/{new string('0', 64)}/{part}");

        (await answer.ProblemAsync()).Code.ShouldBe("document_not_found");
    }

    [Fact]
    public async Task Indicators_All_CarryTheirCounts()
    {
        await using var site = await Site.StartAsync();

        var items = (await JsonAsync(site, "/api/indicators")).GetProperty("items").EnumerateArray().ToDictionary(i => i.GetProperty("id").GetString()!);

        items["gdp"].GetProperty("observations").GetInt64().ShouldBe(1);
        items["gdp"].GetProperty("name").GetString().ShouldBe("地区生产总值");
        items["gdp"].GetProperty("aliases").GetArrayLength().ShouldBeGreaterThan(1);
        items["cpi"].GetProperty("observations").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task Entities_Grouped_AreNamesWithCounts()
    {
        await using var site = await Site.StartAsync();

        var names = (await JsonAsync(site, "/api/entities?group=text")).GetProperty("items");

        (names[0].GetProperty("text").GetString(), names[0].GetProperty("mentions").GetInt64(), names[0].GetProperty("documents").GetInt64()).ShouldBe(("白石抽水蓄能电站", 1, 1));
        (await JsonAsync(site, "/api/entities")).GetProperty("items")[0].GetProperty("url").GetString().ShouldBe($"/documents/{InventedReport.Id}?p=2#p2");
    }

    [Fact]
    public async Task Series_Indicator_HasItsPointsWithTheirObservations()
    {
        await using var site = await Site.StartAsync();
        site.Facts.Observations.Add(FakeFacts.Observation(3, "地区生产总值", "growth", 4.8, "%", row => (row.Indicator, row.Period) = ("gdp", "2029"), FakeFacts.Source(2030)));

        var items = (await JsonAsync(site, "/api/series?indicator=gdp&code=990100")).GetProperty("items");

        items.GetArrayLength().ShouldBe(1);
        (items[0].GetProperty("code").GetString(), items[0].GetProperty("measure").GetString(), items[0].GetProperty("unit").GetString()).ShouldBe(("990100", "growth", "%"));
        var points = items[0].GetProperty("points").EnumerateArray().ToList();
        points.ConvertAll(p => (p.GetProperty("period").GetString(), p.GetProperty("value").GetDouble())).ShouldBe([("2029", 4.8), ("2030", 5.2)]);
        points[1].GetProperty("observation").GetProperty("sentence").GetString()!.ShouldContain("增长5.2%");
        var asked = site.Facts.Asked.ShouldBeOfType<ObservationFilter>();
        (asked.Flagged, asked.Beneath, asked.OfSeries).ShouldBe((false, false, true));
    }

    private static async Task<JsonElement> JsonAsync(Site site, string address) => JsonDocument.Parse(await TextAsync(site, address)).RootElement;

    private static async Task<string> TextAsync(Site site, string address)
    {
        using var answer = await site.GetAsync(address);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(200, body);
        return body;
    }
}
