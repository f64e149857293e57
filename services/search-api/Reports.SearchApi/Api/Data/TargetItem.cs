using Reports.Contracts.Problems;
using Reports.SearchApi.Reading.Targets;
using Reports.SearchApi.Wording;

namespace Reports.SearchApi.Api.Data;

/// <summary>
/// A target and what became of it. <paramref name="Period"/> is what it is for; <paramref name="Difference"/> how far the outcome lies
/// above it (below, if negative) and <paramref name="Tolerance"/> what a word such as 左右 allows, both in <paramref name="Unit"/>, the
/// unit in which the two compare. The outcome is null where none was found; the rest of the statements as in observations.
/// </summary>
public sealed record TargetItem(
    TargetStatus Status,
    TargetReason Reason,
    TargetWhy Why,
    string? Code,
    string? Place,
    string? Level,
    string Period,
    string? Indicator,
    string Name,
    double? Difference,
    double? Tolerance,
    string? Unit,
    ObservationItem Target,
    ObservationItem? Outcome)
{
    internal static TargetItem Of(TargetPair pair)
    {
        var (source, row, judgement) = (pair.Target.Source, pair.Target.Row, pair.Judgement);
        return new TargetItem(
            judgement.Status,
            judgement.Reason,
            new TargetWhy(TargetWords.Why(Words.Of(Language.Chinese), pair), TargetWords.Why(Words.Of(Language.English), pair)),
            source.Code,
            source.Place,
            source.Level,
            pair.Period.ToString(),
            row.Indicator,
            row.Name,
            judgement.Difference,
            judgement.Tolerance,
            Figure.Of(row)?.Unit,
            ObservationItem.Of(pair.Target),
            pair.Outcome is null ? null : ObservationItem.Of(pair.Outcome));
    }
}

/// <summary>Why a target has its status, in words.</summary>
public sealed record TargetWhy(string Zh, string En);
