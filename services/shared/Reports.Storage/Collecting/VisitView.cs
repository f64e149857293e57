namespace Reports.Storage.Collecting;

/// <summary>What came of a visit.</summary>
/// <param name="Outcome"><c>done</c>, <c>unchanged</c>, <c>disallowed</c>, <c>blocked</c>, <c>busy</c>, <c>not_found</c>, <c>refused_address</c>, <c>unreachable</c> or <c>failed</c>.</param>
/// <param name="Status">Status of the answer that decided the outcome.</param>
/// <param name="Counts">What was read.</param>
/// <param name="Detail">The first refusals and errors, one a line.</param>
public sealed record VisitResult(string Outcome, int? Status, VisitCounts Counts, string? Detail = null);

/// <summary>Requests made, and documents that were new, brought by a page that had changed, known, or refused.</summary>
public sealed record VisitCounts(int Requests, int New, int Changed, int Unchanged, int Refused);

/// <summary>A visit: while it is under way its outcome is <c>under_way</c>; one that was cut off is <c>cut</c>.</summary>
public sealed record VisitView(
    long Id, string SourceId, string Address, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, DateTimeOffset? NextDue, VisitResult Result);
