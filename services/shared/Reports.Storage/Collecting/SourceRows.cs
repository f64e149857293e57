using Reports.Storage.Model;

namespace Reports.Storage.Collecting;

/// <summary>Sources and visits as rows.</summary>
internal static class SourceRows
{
    /// <summary>Writes everything that people say of a source into its row.</summary>
    public static void Write(SourceDefinition source, SourceRow row)
    {
        (row.Name, row.Address, row.Kind) = (source.Name ?? source.Id, source.Address, source.Kind);
        (row.Code, row.Genre, row.Title) = (source.Code, source.Genre, source.Title);
        (row.SeasonFrom, row.SeasonTo, row.IntervalMinutes) = (source.SeasonFrom, source.SeasonTo, source.IntervalMinutes);
        (row.Pages, row.DelayMs, row.Depth) = (source.Pages, source.DelayMs, source.Depth);
        (row.OtherHosts, row.Enabled) = (source.OtherHosts, source.Enabled);
    }

    public static SourceDefinition DefinitionOf(SourceRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Address = row.Address,
        Kind = row.Kind,
        Code = row.Code,
        Genre = row.Genre,
        Title = row.Title,
        SeasonFrom = row.SeasonFrom,
        SeasonTo = row.SeasonTo,
        IntervalMinutes = row.IntervalMinutes,
        Pages = row.Pages,
        DelayMs = row.DelayMs,
        Depth = row.Depth,
        OtherHosts = row.OtherHosts,
        Enabled = row.Enabled,
    };

    public static SourceView ViewOf(SourceRow row, VisitRow? last) =>
        new(DefinitionOf(row), row.FromFile, row.NextDue, row.Failures, last is null ? null : ViewOf(last));

    public static VisitView ViewOf(VisitRow row) => new(
        row.Id,
        row.SourceId,
        row.Address,
        row.StartedAt,
        row.EndedAt,
        row.NextDue,
        new VisitResult(row.Outcome, row.Status, new VisitCounts(row.Requests, row.New, row.Changed, row.Unchanged, row.Refused), row.Detail));
}
