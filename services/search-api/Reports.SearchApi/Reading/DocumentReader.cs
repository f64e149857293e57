using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.Storage.Blobs;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Reading;

/// <summary>Finds documents and what the parser made of them.</summary>
internal sealed class DocumentReader(ILedgerReader ledger, ParsedDocuments parsed)
{
    private const int IdLength = 64;

    /// <summary>A document in whatever state.</summary>
    /// <exception cref="ProblemException"><c>document_not_found</c>.</exception>
    public async Task<DocumentView> FindAsync(string id, CancellationToken cancellationToken)
    {
        var known = id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);
        return (known ? await ledger.FindAsync(id, cancellationToken) : null) ?? throw NotFound(id);
    }

    /// <summary>The parsed form of a document, or null while there is none and where it was withdrawn.</summary>
    public async Task<ParsedDocument?> ParsedOfAsync(DocumentView document, CancellationToken cancellationToken) =>
        document is { ParsedRef: { } key, State: not DocumentState.Withdrawn } ? await parsed.ReadAsync(key, cancellationToken) : null;

    /// <summary>The parsed form of a document.</summary>
    /// <exception cref="ProblemException"><c>document_not_found</c> (unknown or withdrawn), <c>not_parsed_yet</c>.</exception>
    public async Task<ParsedDocument> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var document = await FindAsync(id, cancellationToken);
        if (document.State == DocumentState.Withdrawn)
        {
            throw NotFound(id);
        }

        return await ParsedOfAsync(document, cancellationToken)
            ?? throw ProblemException.With("not_parsed_yet", "state", document.State.ToString().ToLowerInvariant());
    }

    /// <summary>A document whose observations and entities are in their tables.</summary>
    /// <exception cref="ProblemException"><c>document_not_found</c> (unknown or withdrawn), <c>not_parsed_yet</c>.</exception>
    public async Task<DocumentView> FindIndexedAsync(string id, CancellationToken cancellationToken) => await FindAsync(id, cancellationToken) switch
    {
        { State: DocumentState.Withdrawn } => throw NotFound(id),
        { Meta: null } document => throw ProblemException.With("not_parsed_yet", "state", document.State.ToString().ToLowerInvariant()),
        var document => document,
    };

    private static ProblemException NotFound(string id) => ProblemException.With("document_not_found", "id", id);
}
