using System.Text;
using System.Text.Json;
using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>Figures of a report as data.</summary>
public sealed class DataJourneys(SharedSite shared) : SharedJourney(shared)
{
    [Fact]
    public async Task When_AReportStatesAFigure_ItIsDataAndFoundByItsIndicatorUntilItIsWithdrawn()
    {
        var report = Invented.Report(951);
        var text = report.Text.Replace("投放蓝色渡轮十二艘", "全市地区生产总值完成812.5亿元，增长6.2%。" + report.Mark, StringComparison.Ordinal);
        var document = await Site.SettleAsync("数据.txt", Encoding.UTF8.GetBytes(text));

        var observations = await ItemsAsync($"/api/documents/{document.Id}/observations?indicator=gdp");

        observations.Select(o => $"{o.GetProperty("measure")} {o.GetProperty("value")} {o.GetProperty("unit")}").ShouldBe(["level 812.5 亿元", "growth 6.2 %"]);
        observations[0].GetProperty("sentence").GetString().ShouldBe("全市地区生产总值完成812.5亿元，增长6.2%。");
        var clean = (await Site.GetAsync($"/api/documents/{document.Id}/text")).As<JsonElement>().GetProperty("text").GetString()!;
        clean[observations[0].GetProperty("start").GetInt32()..observations[0].GetProperty("end").GetInt32()].ShouldContain("812.5亿元");
        (await HitsAsync($"q={report.Mark}&indicator=gdp")).ShouldBe(1);
        (await HitsAsync($"q={report.Mark}&indicator=cpi")).ShouldBe(0);
        (await ItemsAsync($"/api/observations?name=生产总值&document={document.Id}")).Count.ShouldBe(2);

        (await Site.DeleteAsync($"/api/documents/{document.Id}")).Status.ShouldBe(204);

        (await Site.GetAsync($"/api/documents/{document.Id}/observations")).Status.ShouldBe(404);
        (await ItemsAsync($"/api/observations?document={document.Id}")).ShouldBeEmpty();
        await Eventually.TrueAsync(async () => await HitsAsync($"q={report.Mark}&indicator=gdp") == 0, "it is gone from search");
    }

    private async Task<List<JsonElement>> ItemsAsync(string address)
    {
        var answer = await Site.GetAsync(address);
        answer.Status.ShouldBe(200, answer.Body);
        return [.. answer.As<JsonElement>().GetProperty("items").EnumerateArray()];
    }

    private async Task<long> HitsAsync(string query)
    {
        var answer = await Site.GetAsync($"/api/search?near=no&{query}");
        answer.Status.ShouldBe(200, answer.Body);
        return answer.As<JsonElement>().GetProperty("total").GetProperty("passages").GetInt64();
    }
}
