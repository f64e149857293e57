using System.Globalization;
using Reports.Search.Seam;

namespace Reports.Search.Conformance;

public abstract partial class SearchEngineSuite
{
    public static TheoryData<string> FilterNames => [.. FilterCases.Keys];

    private static readonly Dictionary<string, (SearchFilters Filters, Func<PassageEntry, bool> Holds)> FilterCases = new(StringComparer.Ordinal)
    {
        ["code of a province"] = (new() { Codes = ["990000"] }, entry => entry.Code?.StartsWith("99", StringComparison.Ordinal) == true),
        ["code of a city"] = (new() { Codes = ["990100"] }, entry => entry.Code is "990100" or "990104"),
        ["two codes"] = (new() { Codes = ["990104", "980000"] }, entry => entry.Code is "990104" or "980000"),
        ["years"] = (new() { FromYear = 2020, ToYear = 2022 }, entry => entry.Year is >= 2020 and <= 2022),
        ["from a year"] = (new() { FromYear = 2022 }, entry => entry.Year >= 2022),
        ["to a year"] = (new() { ToYear = 2021 }, entry => entry.Year <= 2021),
        ["levels"] = (new() { Levels = ["city", "county"] }, entry => entry.Level is "city" or "county"),
        ["genre"] = (new() { Genres = ["plan_report"] }, entry => entry.Genre == "plan_report"),
        ["zones"] = (new() { Zones = ["review", "tasks"] }, entry => entry.Zone is "review" or "tasks"),
        ["flag"] = (new() { Flags = ["fragment"] }, entry => entry.Flags.Contains("fragment")),
        ["indicator"] = (new() { Indicators = ["gdp"] }, entry => entry.Indicators.Contains("gdp")),
        ["two indicators"] = (new() { Indicators = ["gdp", "cpi"] }, entry => entry.Indicators.Contains("gdp") || entry.Indicators.Contains("cpi")),
        ["entity"] = (new() { Entities = ["栖屏大桥"] }, entry => entry.Entities.Contains("栖屏大桥")),
        ["entity and indicator"] = (new() { Entities = ["栖屏大桥"], Indicators = ["exports"] }, entry => entry.Entities.Contains("栖屏大桥") && entry.Indicators.Contains("exports")),
        ["part of an entity's name"] = (new() { Entities = ["大桥"] }, _ => false),
        ["several"] = (new() { Levels = ["city"], Zones = ["targets"], FromYear = 2020 },
            entry => entry is { Level: "city", Zone: "targets", Year: >= 2020 }),
        ["none that exists"] = (new() { Codes = ["110000"] }, _ => false),
    };

    [Theory]
    [MemberData(nameof(FilterNames))]
    public async Task Filters_OfEachField_LetThroughWhatTheScanDoes(string name)
    {
        await using var engine = await StartFilledAsync();
        var (filters, holds) = FilterCases[name];
        var wanted = Truth.Containing("项目").Where(holds).ToList();

        var found = await AllAsync(engine, Passages(Literal("项目")) with { Filters = filters });
        var all = await engine.SearchAsync(Passages(null) with { Filters = filters, Limit = 1 });

        found.ShouldBe(Names(wanted), ignoreOrder: true);
        all.Passages.ShouldBe(Truth.All.Count(holds));
    }

    [Fact]
    public async Task Filters_DoNotChangeTheScore()
    {
        await using var engine = await StartFilledAsync();
        var plain = await engine.SearchAsync(Passages(Literal("项目")));

        var filtered = await engine.SearchAsync(Passages(Literal("项目")) with { Filters = new() { FromYear = 1900 } });

        var scores = plain.Hits.ToDictionary(hit => Scan.Name(hit.Passages[0]), hit => hit.Position.Score);
        filtered.Hits.ShouldNotBeEmpty();
        filtered.Hits.ShouldAllBe(hit => Math.Abs(scores[Scan.Name(hit.Passages[0])] - hit.Position.Score) < 1e-6);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Facets_OfAQuery_CountPassagesExactly(bool collapse)
    {
        await using var engine = await StartFilledAsync();
        var wanted = Truth.Containing("建设").Where(entry => entry.Zone is "review" or "targets").ToList();

        var answer = await engine.SearchAsync(Passages(Literal("建设")) with
        {
            CollapseToReports = collapse,
            WithFacets = true,
            Limit = 3,
            Filters = new() { Zones = ["review", "targets"] },
        });

        ShouldCount(answer, "code", wanted.SelectMany(Lineage));
        ShouldCount(answer, "year", wanted.Where(entry => entry.Year is not null).Select(entry => entry.Year!.Value.ToString(CultureInfo.InvariantCulture)));
        ShouldCount(answer, "level", wanted.Where(entry => entry.Level is not null).Select(entry => entry.Level!));
        ShouldCount(answer, "genre", wanted.Select(entry => entry.Genre));
        ShouldCount(answer, "zone", wanted.Select(entry => entry.Zone));
        ShouldCount(answer, "flag", wanted.SelectMany(entry => entry.Flags));
        ShouldCount(answer, "indicator", wanted.SelectMany(entry => entry.Indicators));
        answer.Facets.Keys.ShouldNotContain("entity");
    }

    [Fact]
    public async Task Facets_OfEntities_AreCountedWhereAskedFor()
    {
        await using var engine = await StartFilledAsync();

        var answer = await engine.SearchAsync(Passages(Literal("建设")) with { WithFacets = true, WithEntities = true, Limit = 1 });

        ShouldCount(answer, "entity", Truth.Containing("建设").SelectMany(entry => entry.Entities));
    }

    [Fact]
    public async Task Facets_OfManyEntities_AreTheFiftyNamedMostThenByName()
    {
        var passages = Enumerable.Range(0, 3)
            .Select(n => InventedReports.Passage("a", "建设", n) with { Entities = [.. Enumerable.Range(0, 60 - (20 * n)).Select(at => $"名{at:00}")] });
        await using var engine = await StartWithAsync(new DocumentWrite("a", 1, [.. passages]));

        var entities = (await engine.SearchAsync(Passages(null) with { WithFacets = true, WithEntities = true })).Facets["entity"];

        entities.Count.ShouldBe(50);
        entities[0].ShouldBe(new FacetCount("名00", 3));
        entities[20].ShouldBe(new FacetCount("名20", 2));
        entities[49].ShouldBe(new FacetCount("名49", 1));
    }

    private static IEnumerable<string> Lineage(PassageEntry entry) => entry.Code switch
    {
        null => [],
        "990104" => ["990000", "990100", "990104"],
        "990100" => ["990000", "990100"],
        "990200" => ["990000", "990200"],
        var code => [code],
    };

    private static void ShouldCount(EngineAnswer answer, string field, IEnumerable<string> values)
    {
        var wanted = values.CountBy(value => value)
            .Select(count => new FacetCount(count.Key, count.Value))
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Value, StringComparer.Ordinal)
            .ToList();
        answer.Facets[field].ToList().ShouldBe(wanted, field);
    }
}
