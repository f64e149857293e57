using Reports.Contracts.Documents;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Home;

/// <summary>What is here: documents by state, and the latest of them.</summary>
public sealed record HomeModel(IReadOnlyDictionary<DocumentState, long> Counts, IReadOnlyList<DocumentView> Latest)
{
    public long Indexed => Count(DocumentState.Indexed);

    public long Pending => Count(DocumentState.Received) + Count(DocumentState.Parsed);

    public long Refused => Count(DocumentState.Rejected) + Count(DocumentState.Failed);

    private long Count(DocumentState state) => Counts.GetValueOrDefault(state);
}
