using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Writing;

/// <summary>Keeps what became of each operation of a batch, document by document.</summary>
internal sealed class BulkRecord(IReadOnlyList<DocumentWrite> writes)
{
    private readonly string?[] _errors = new string?[writes.Count];
    private readonly Dictionary<int, PartlyWritten> _documents = [];

    /// <summary>Documents of which a part was written and a part is there in this version or a newer one.</summary>
    public IEnumerable<PartlyWritten> Contested => _documents.Values.Where(document => document is { Made.Count: > 0, Conflicts.Count: > 0 });

    /// <summary>Takes note of an answer; false if the operation should be sent again.</summary>
    /// <exception cref="SearchEngineUnavailableException">The index takes no writes now.</exception>
    public bool Settle(BulkOperation operation, BulkItem item)
    {
        switch (item.Verdict)
        {
            case BulkVerdict.Retry:
                return false;
            case BulkVerdict.Pause:
                throw new SearchEngineUnavailableException($"Elasticsearch takes no writes now: {item.Message}");
            case BulkVerdict.Reject:
                Reject(operation, item.Message);
                break;
            case BulkVerdict.Conflict when !operation.IsDelete:
                Part(operation).Conflicts.Add(operation.Id);
                break;
            case BulkVerdict.Done when !operation.IsDelete:
                Part(operation).Made.Add(new MadeWrite(operation.Id, item.SequenceNumber, item.PrimaryTerm));
                break;
        }

        return true;
    }

    public void Reject(BulkOperation operation, string reason) => _errors[operation.Write] ??= reason;

    public IReadOnlyList<WriteOutcome> Outcomes() => [.. writes.Select((write, i) => new WriteOutcome(write.DocumentId, _errors[i]))];

    private PartlyWritten Part(BulkOperation operation)
    {
        if (!_documents.TryGetValue(operation.Write, out var part))
        {
            _documents.Add(operation.Write, part = new PartlyWritten(writes[operation.Write].Version, [], []));
        }

        return part;
    }
}

/// <summary>The passages of a document that this batch wrote, and those it could not since as new a version was there.</summary>
internal sealed record PartlyWritten(long Version, List<MadeWrite> Made, List<string> Conflicts);

/// <summary>A passage as this batch wrote it.</summary>
internal sealed record MadeWrite(string Id, long SequenceNumber, long PrimaryTerm);
