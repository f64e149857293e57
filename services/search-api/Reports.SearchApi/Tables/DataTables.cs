using Reports.SearchApi.Api.Data;
using Reports.SearchApi.Api.Coverage;

namespace Reports.SearchApi.Tables;

/// <summary>The tables that are given out; docs/data-dictionary.md says what each column means.</summary>
public static class DataTables
{
    public static Table<IndicatorItem> Indicators { get; } = new Table<IndicatorItem>("indicators")
        .Text("id", i => i.Id)
        .Text("name", i => i.Name)
        .Text("name_en", i => i.NameEn)
        .Text("domain", i => i.Domain)
        .Text("unit", i => i.Unit)
        .Text("aliases", i => Bars(i.Aliases))
        .Integer("observations", i => i.Observations);

    public static Table<ObservationItem> Observations { get; } = new Table<ObservationItem>("observations")
        .Text("document", o => o.Document)
        .Integer("n", o => o.N)
        .Text("report", o => o.Report)
        .Text("title", o => o.Title)
        .Text("code", o => o.Code)
        .Text("place", o => o.Place)
        .Text("level", o => o.Level)
        .Text("genre", o => o.Genre)
        .Integer("year", o => o.Year)
        .Text("indicator", o => o.Indicator)
        .Text("name", o => o.Name)
        .Text("measure", o => o.Measure)
        .Number("value", o => o.Value)
        .Number("value_high", o => o.ValueHigh)
        .Text("unit", o => o.Unit)
        .Text("qualifier", o => o.Qualifier)
        .Text("tone", o => o.Tone)
        .Text("role", o => o.Role)
        .Text("period", o => o.Period)
        .Text("scope", o => o.Scope)
        .Number("base_value", o => o.BaseValue)
        .Text("base_unit", o => o.BaseUnit)
        .Text("zone", o => o.Zone)
        .Text("flags", o => Bars(o.Flags))
        .Text("sentence", o => o.Sentence)
        .Integer("passage", o => o.Passage)
        .Integer("start", o => o.Start)
        .Integer("end", o => o.End)
        .Text("url", o => o.Url);

    public static Table<SeriesRow> Series { get; } = new Table<SeriesRow>("series")
        .Text("indicator", r => r.Series.Indicator)
        .Text("code", r => r.Series.Code)
        .Text("place", r => r.Series.Place)
        .Text("measure", r => r.Series.Measure)
        .Text("unit", r => r.Series.Unit)
        .Text("period", r => r.Point.Period)
        .Integer("year", r => r.Point.Year)
        .Text("grain", r => r.Point.Grain)
        .Number("value", r => r.Point.Value)
        .Text("role", r => r.Point.Role)
        .Text("qualifier", r => r.Point.Observation.Qualifier)
        .Integer("others", r => r.Point.Others)
        .Integer("differing", r => r.Point.Differing)
        .Text("flags", r => Bars(r.Point.Flags))
        .Number("printed_value", r => r.Point.Observation.Value)
        .Number("printed_value_high", r => r.Point.Observation.ValueHigh)
        .Text("printed_unit", r => r.Point.Observation.Unit)
        .Text("report", r => r.Point.Observation.Report)
        .Text("title", r => r.Point.Observation.Title)
        .Text("genre", r => r.Point.Observation.Genre)
        .Integer("report_year", r => r.Point.Observation.Year)
        .Text("sentence", r => r.Point.Observation.Sentence)
        .Text("document", r => r.Point.Observation.Document)
        .Integer("n", r => r.Point.Observation.N)
        .Integer("passage", r => r.Point.Observation.Passage)
        .Integer("start", r => r.Point.Observation.Start)
        .Integer("end", r => r.Point.Observation.End)
        .Text("url", r => r.Point.Observation.Url);

    public static Table<EntityItem> Entities { get; } = new Table<EntityItem>("entities")
        .Text("document", e => e.Document)
        .Integer("n", e => e.N)
        .Text("report", e => e.Report)
        .Text("title", e => e.Title)
        .Text("code", e => e.Code)
        .Text("place", e => e.Place)
        .Text("level", e => e.Level)
        .Text("genre", e => e.Genre)
        .Integer("year", e => e.Year)
        .Text("type", e => e.Type)
        .Text("text", e => e.Text)
        .Text("entity_code", e => e.EntityCode)
        .Integer("passage", e => e.Passage)
        .Integer("start", e => e.Start)
        .Integer("end", e => e.End)
        .Text("url", e => e.Url);

    public static Table<EntityCountItem> EntityCounts { get; } = new Table<EntityCountItem>("entity_counts")
        .Text("type", e => e.Type)
        .Text("text", e => e.Text)
        .Integer("mentions", e => e.Mentions)
        .Integer("documents", e => e.Documents);

    public static Table<CoverageTableRow> Coverage { get; } = new Table<CoverageTableRow>("coverage")
        .Text("code", r => r.Place.Code)
        .Text("name", r => r.Place.Name)
        .Text("level", r => r.Place.Level)
        .Integer("year", r => r.Cell.Year)
        .Text("genre", r => r.Genre)
        .Text("state", r => Wording.Words.Wire(r.Cell.State))
        .Text("report", r => r.Cell.Report)
        .Integer("documents", r => r.Cell.Documents)
        .Text("flags", r => Bars(r.Cell.Flags));

    private static string Bars(IReadOnlyList<string> words) => string.Join('|', words);
}

/// <summary>A point of a series as a row.</summary>
public sealed record SeriesRow(SeriesItem Series, SeriesPoint Point);

/// <summary>A cell of a coverage as a row.</summary>
public sealed record CoverageTableRow(string Genre, CoverageRow Place, CoverageCell Cell);
