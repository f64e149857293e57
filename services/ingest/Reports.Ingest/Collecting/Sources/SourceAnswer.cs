using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>A source as <c>GET /api/sources/{id}</c> answers it.</summary>
public sealed record SourceAnswer
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public required string Address { get; init; }

    public required string Kind { get; init; }

    public string? Code { get; init; }

    public string? Genre { get; init; }

    public string? Title { get; init; }

    public string? SeasonFrom { get; init; }

    public string? SeasonTo { get; init; }

    public int IntervalMinutes { get; init; }

    public int Pages { get; init; }

    public int DelayMs { get; init; }

    public int Depth { get; init; }

    public bool OtherHosts { get; init; }

    public bool Enabled { get; init; }

    /// <summary>It stands in the file of sources, which alone may change it.</summary>
    public bool FromFile { get; init; }

    public DateTimeOffset NextDue { get; init; }

    /// <summary>Visits in a row that failed.</summary>
    public int Failures { get; init; }

    public VisitAnswer? LastVisit { get; init; }

    public static SourceAnswer Of(SourceView view)
    {
        var source = view.Definition;
        return new SourceAnswer
        {
            Id = source.Id,
            Name = source.Name,
            Address = source.Address,
            Kind = source.Kind,
            Code = source.Code,
            Genre = source.Genre,
            Title = source.Title,
            SeasonFrom = source.SeasonFrom,
            SeasonTo = source.SeasonTo,
            IntervalMinutes = source.IntervalMinutes,
            Pages = source.Pages,
            DelayMs = source.DelayMs,
            Depth = source.Depth,
            OtherHosts = source.OtherHosts,
            Enabled = source.Enabled,
            FromFile = view.FromFile,
            NextDue = view.NextDue,
            Failures = view.Failures,
            LastVisit = view.Last is { } last ? VisitAnswer.Of(last) : null,
        };
    }
}

/// <summary>A page of sources, by id.</summary>
public sealed record SourceList(IReadOnlyList<SourceAnswer> Items, string? Next);

/// <summary>A visit: when, to where, what came of it.</summary>
public sealed record VisitAnswer(
    long Id,
    string Address,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    string Outcome,
    int? Status,
    int Requests,
    int New,
    int Changed,
    int Unchanged,
    int Refused,
    string? Detail,
    DateTimeOffset? NextDue)
{
    public static VisitAnswer Of(VisitView visit)
    {
        var (result, counts) = (visit.Result, visit.Result.Counts);
        return new VisitAnswer(
            visit.Id, visit.Address, visit.StartedAt, visit.EndedAt, result.Outcome, result.Status,
            counts.Requests, counts.New, counts.Changed, counts.Unchanged, counts.Refused, result.Detail, visit.NextDue);
    }
}

/// <summary>A page of visits, newest first.</summary>
public sealed record VisitList(IReadOnlyList<VisitAnswer> Items, string? Next);
