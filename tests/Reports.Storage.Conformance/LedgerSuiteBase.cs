using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Storage.Ledger;

namespace Reports.Storage.Conformance;

/// <summary>A fresh storage for each test, and the words that tests speak of it.</summary>
public abstract class LedgerSuiteBase : IAsyncLifetime
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected StorageUnderTest Storage { get; private set; } = null!;

    /// <summary>Opens a fresh storage.</summary>
    protected abstract Task<StorageUnderTest> OpenAsync();

    public async ValueTask InitializeAsync() => Storage = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await Storage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static string Id(char c) => new(c, 64);

    protected Task<Acceptance> AcceptAsync(char c) => Storage.Ledger.AcceptAsync(new NewFile(Id(c), $"{c}.txt", 100), Token);

    protected async Task<DocumentView> FindAsync(char c) => (await Storage.Reader.FindAsync(Id(c), Token)).ShouldNotBeNull();

    protected async Task IndexAsync(char c, string index)
    {
        await AcceptAsync(c);
        await Storage.Ledger.ParsedAsync(Parsed(c), Token);
        await Storage.Ledger.IndexedAsync(Indexed(c) with { Index = index }, Token);
    }

    protected DocumentParsed Parsed(char c) =>
        new() { DocumentId = Id(c), Version = 1, At = Storage.Time.GetUtcNow(), ParsedRef = Id('p'), ParserRevision = "1" };

    protected DocumentIndexed Indexed(char c) =>
        new() { DocumentId = Id(c), Version = 1, At = Storage.Time.GetUtcNow(), ParsedRef = Id('p'), Index = "index-1" };

    protected DocumentFailed Failure(char c, string step) =>
        new() { DocumentId = Id(c), Version = 1, At = Storage.Time.GetUtcNow(), Step = step, Exception = "IOException", Detail = "…" };

    protected DocumentRejected Rejection(char c) =>
        new() { DocumentId = Id(c), Version = 1, At = Storage.Time.GetUtcNow(), Code = "no_text", ParserRevision = "1" };
}
