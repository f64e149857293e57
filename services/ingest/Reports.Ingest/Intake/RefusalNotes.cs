using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.Storage.Ledger;
using Reports.Storage.Refusing;

namespace Reports.Ingest.Intake;

/// <summary>What is refused of one arrival; written into the book when it is closed, also where the arrival breaks off.</summary>
internal sealed class RefusalNotes(RefusalBook book) : IAsyncDisposable
{
    private readonly List<RefusedFile> _refused = [];

    /// <summary>Notes a refused file: its name as it is shown, where it came from, its size in bytes where that is known, and why.</summary>
    public void Add(string name, Origin origin, long? size, ProblemException problem) =>
        _refused.Add(new RefusedFile(name, origin, size, new Notice(problem.Code, problem.Arguments)));

    public async ValueTask DisposeAsync() => await book.WriteAsync(_refused);
}
