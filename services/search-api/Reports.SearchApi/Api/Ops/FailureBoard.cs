using Reports.Contracts.Problems;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Api.Ops;

/// <summary>Failures of one kind: the problem, the exception, how many documents, since when, and some of them.</summary>
public sealed record FailureGroup(
    string Code,
    string? Exception,
    string Message,
    long Count,
    DateTimeOffset FirstAt,
    DateTimeOffset LastAt,
    IReadOnlyList<FailedDocument> Documents);

/// <summary>A document that failed and can be put through again.</summary>
public sealed record FailedDocument(string Id, string Name, DateTimeOffset At);

/// <summary>Groups of failures, latest first.</summary>
public sealed record FailureReport(IReadOnlyList<FailureGroup> Items, string? Next);

/// <summary>Groups the latest failures by their problem and exception. The exception's own text is left to the logs.</summary>
internal sealed class FailureBoard(ILedgerReader ledger)
{
    private const int Latest = 1000;
    private const int Samples = 5;
    private const string Unforeseen = "processing_failed";

    public async Task<FailureReport> ReadAsync(Language language, CancellationToken cancellationToken)
    {
        var failed = await ledger.FailuresAsync(Latest, cancellationToken);
        var groups = failed
            .GroupBy(d => (Code: d.Problem?.Code ?? Unforeseen, Exception: d.Problem?.Arguments?.GetValueOrDefault("exception")))
            .Select(group => Group(group.Key.Code, group.Key.Exception, [.. group], language))
            .OrderByDescending(group => group.LastAt);
        return new FailureReport([.. groups], Next: null);
    }

    private static FailureGroup Group(string code, string? exception, IReadOnlyList<DocumentView> documents, Language language) => new(
        code,
        exception,
        ProblemCatalogue.Get(code).Detail(language, documents[0].Problem?.Arguments),
        documents.Count,
        documents.Min(d => d.StateSince),
        documents.Max(d => d.StateSince),
        [.. documents.Take(Samples).Select(d => new FailedDocument(d.Id, d.Name, d.StateSince))]);
}
