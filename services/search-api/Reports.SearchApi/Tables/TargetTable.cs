using Reports.SearchApi.Api.Data;

namespace Reports.SearchApi.Tables;

/// <summary>Targets with their outcomes as a table: what is common, then the one statement, then the other.</summary>
public static class TargetTable
{
    public static Table<TargetItem> Targets { get; } = Statement(
        Statement(
            new Table<TargetItem>("targets")
                .Text("status", t => Wording.Words.Wire(t.Status))
                .Text("reason", t => Wording.Words.Wire(t.Reason))
                .Text("why_zh", t => t.Why.Zh)
                .Text("why_en", t => t.Why.En)
                .Text("code", t => t.Code)
                .Text("place", t => t.Place)
                .Text("level", t => t.Level)
                .Text("period", t => t.Period)
                .Text("indicator", t => t.Indicator)
                .Text("name", t => t.Name)
                .Number("difference", t => t.Difference)
                .Number("tolerance", t => t.Tolerance)
                .Text("unit", t => t.Unit),
            "target",
            t => t.Target),
        "outcome",
        t => t.Outcome);

    private static Table<TargetItem> Statement(Table<TargetItem> table, string kind, Func<TargetItem, ObservationItem?> statement) => table
        .Text($"{kind}_name", t => statement(t)?.Name)
        .Text($"{kind}_measure", t => statement(t)?.Measure)
        .Number($"{kind}_value", t => statement(t)?.Value)
        .Number($"{kind}_value_high", t => statement(t)?.ValueHigh)
        .Text($"{kind}_unit", t => statement(t)?.Unit)
        .Text($"{kind}_qualifier", t => statement(t)?.Qualifier)
        .Text($"{kind}_tone", t => statement(t)?.Tone)
        .Text($"{kind}_period", t => statement(t)?.Period)
        .Text($"{kind}_scope", t => statement(t)?.Scope)
        .Number($"{kind}_base_value", t => statement(t)?.BaseValue)
        .Text($"{kind}_flags", t => statement(t) is { } s ? string.Join('|', s.Flags) : null)
        .Text($"{kind}_sentence", t => statement(t)?.Sentence)
        .Text($"{kind}_report", t => statement(t)?.Report)
        .Text($"{kind}_title", t => statement(t)?.Title)
        .Text($"{kind}_genre", t => statement(t)?.Genre)
        .Integer($"{kind}_year", t => statement(t)?.Year)
        .Text($"{kind}_document", t => statement(t)?.Document)
        .Integer($"{kind}_n", t => statement(t)?.N)
        .Integer($"{kind}_passage", t => statement(t)?.Passage)
        .Integer($"{kind}_start", t => statement(t)?.Start)
        .Integer($"{kind}_end", t => statement(t)?.End)
        .Text($"{kind}_url", t => statement(t)?.Url);
}
