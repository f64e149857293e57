using System.Text.Json;
using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>What became of what was promised.</summary>
public sealed class TargetJourneys
{
    [Fact]
    public async Task When_TheDemoIsAskedForTheTargetsOfAYear_ItSaysWhatBecameOfThemInBothSentences()
    {
        using var data = new TemporaryFolder();
        await using var demo = await RunningSite.StartAsync(data.Path, "demo");
        var site = demo.Site;
        await Eventually.TrueAsync(async () => await site.ListAsync() is { Count: 11 } all && all.All(d => d.State == "indexed"), "the samples are indexed");

        var missed = Items(await site.GetAsync("/api/targets?code=990100&year=2024&status=missed&indicator=gdp")).Where(OfTheCity).ShouldHaveSingleItem();

        Figure(missed, "target").ShouldBe((6, "2024", 2024));
        Figure(missed, "outcome").ShouldBe((5.4, "2024", 2025));
        missed.GetProperty("target").GetProperty("sentence").GetString()!.ShouldContain("地区生产总值增长6%左右");
        missed.GetProperty("outcome").GetProperty("sentence").GetString()!.ShouldContain("5.4%");
        var of = Items(await site.GetAsync("/api/targets?code=990100&year=2024&genre=government_work_report&limit=100")).Where(OfTheCity).ToLookup(i => i.GetProperty("name").GetString(), i => i.GetProperty("status").GetString());
        of["改造老旧小区"].ShouldBe(["exceeded"]);
        of["一般公共预算收入"].ShouldBe(["missed"]);
        of["居民消费价格"].ShouldBe(["reached"]);
        of["云篁水库"].ShouldNotContain("reached");
        Items(await site.GetAsync("/api/targets?code=990100&year=2026&limit=100")).ShouldAllBe(i => i.GetProperty("status").GetString() == "open");
        var page = await site.GetAsync("/targets?place=砚汀市&year=2024", "zh");
        page.Status.ShouldBe(200);
        page.Body.ShouldContain("地区生产总值增长6%左右");
        page.Body.ShouldContain("未达目标6%，相差0.6个百分点");
        (await demo.Program.StopAsync()).Status.ShouldBe(0, demo.Program.Log);
    }

    [Fact]
    public async Task When_AHalfYearFollowsThePlan_ItsFiguresStandBesideTheTargetsUnjudged()
    {
        var (plan, half) = (SharedReports.Beginning("seeds", "000"), SharedReports.Beginning("seeds", "001"));
        using var folder = new TemporaryFolder();
        (await ReportsProgram.RunAsync("import", plan, half, "--data", folder["data"])).Status.ShouldBe(0);

        var export = await ReportsProgram.RunAsync(
            "export", "targets", "--code", "150100", "--year", "2024", "--genre", "government_work_report", "--status", "not_comparable", "--format", "jsonl", "--data", folder["data"]);

        export.Status.ShouldBe(0, export.Log);
        var rows = export.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        rows.ShouldAllBe(row => row.GetProperty("reason").GetString() == "half_year" && row.GetProperty("outcome_period").GetString() == "2024H1");
        rows.Where(row => row.GetProperty("target_measure").GetString() == "growth")
            .Select(row => FormattableString.Invariant(
                $"{row.GetProperty("indicator")} {row.GetProperty("target_qualifier")} {row.GetProperty("target_value").GetDouble()} {row.GetProperty("outcome_value").GetDouble()}"))
            .ShouldBe(
                [
                    "gdp about 8 6.2",
                    "industrial_value_added about 16 9.5",
                    "fixed_asset_investment at_least 18 14.9",
                    "retail_sales exact 10 3.4",
                    "general_budget_revenue about 6 11.6",
                    "income_per_capita about 6.5 4.5",
                    "trade_total about 13 29.7",
                ],
                ignoreOrder: true);
    }

    private static bool OfTheCity(JsonElement item) => item.GetProperty("code").GetString() == "990100";

    private static List<JsonElement> Items(Answer answer)
    {
        answer.Status.ShouldBe(200, answer.Body);
        return [.. JsonDocument.Parse(answer.Bytes).RootElement.GetProperty("items").EnumerateArray()];
    }

    private static (double Value, string? Period, int Year) Figure(JsonElement item, string kind)
    {
        var statement = item.GetProperty(kind);
        return (statement.GetProperty("value").GetDouble(), statement.GetProperty("period").GetString(), statement.GetProperty("year").GetInt32());
    }
}
