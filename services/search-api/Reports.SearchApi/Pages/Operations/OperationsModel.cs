using Reports.Contracts.Documents;
using Reports.SearchApi.Api.Ops;

namespace Reports.SearchApi.Pages.Operations;

/// <summary>What the operator's page shows. A part that could not be read is null; the page says so instead of failing.</summary>
public sealed record OperationsModel(
    QueueReport? Queues,
    FailureReport? Failures,
    IReadOnlyDictionary<DocumentState, long>? Counts,
    bool EngineAnswers,
    int? RefreshSeconds)
{
    public bool StoreAnswers => Counts is not null;

    public bool BusAnswers => Queues is { Problem: null };
}
