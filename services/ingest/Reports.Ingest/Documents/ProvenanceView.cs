using Reports.Contracts.Documents;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Documents;

/// <summary>One way that a document came in.</summary>
/// <param name="Kind"><c>upload</c>, <c>archive</c>, <c>folder</c> or <c>source</c>.</param>
/// <param name="Place">Name, path or address.</param>
/// <param name="At">When it first came from there.</param>
/// <param name="Source">Id of the source that was visited.</param>
/// <param name="Etag">The source's header.</param>
/// <param name="LastModified">The source's header.</param>
/// <param name="Replaces">Id of the document that stood there before.</param>
/// <param name="Given">What was said of it.</param>
public sealed record ProvenanceView(
    string Kind, string Place, DateTimeOffset At, string? Source, string? Etag, string? LastModified, string? Replaces, GivenIdentity? Given)
{
    public static ProvenanceView Of(Provenance provenance)
    {
        var origin = provenance.Origin;
        return new ProvenanceView(origin.Kind, origin.Place, provenance.At, origin.SourceId, origin.ETag, origin.LastModified, origin.Replaces, origin.Given);
    }
}
