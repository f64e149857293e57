using Reports.Contracts.Documents;

namespace Reports.Standalone.Importing;

/// <summary>Where an import goes: into this process, or to a running server.</summary>
internal interface IImportTarget : IAsyncDisposable
{
    /// <summary>Takes one file in.</summary>
    Task<ImportAnswer> AcceptAsync(ImportFile file, CancellationToken cancellationToken);

    /// <summary>How the documents stand now.</summary>
    Task<IReadOnlyDictionary<string, ImportState>> StatesAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken);
}

/// <summary>The door's answer: an id, or why the file was refused.</summary>
internal sealed record ImportAnswer(string? DocumentId, bool Duplicate, string? Code = null, string? Sentence = null);

/// <summary>A document's state, whether it has warnings, and the sentence if it was rejected or failed.</summary>
internal sealed record ImportState(DocumentState State, bool HasWarnings, string? Code, string? Sentence)
{
    public bool IsFinal => State is not (DocumentState.Received or DocumentState.Parsed);
}
