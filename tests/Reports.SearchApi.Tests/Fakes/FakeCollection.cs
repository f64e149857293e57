using Reports.Contracts.Documents;
using Reports.Storage.Collecting;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>One source with a visit that was turned away and one that brought something, and a refused file.</summary>
internal sealed class FakeCollection(DateTimeOffset now) : ICollectionReader
{
    public const string Id = "yanting";

    public Task<IReadOnlyList<SourceView>> SourcesAsync(int limit, string? after = null, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<SourceView>>([Source]);

    public Task<SourceView?> FindSourceAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult(id == Id ? Source : null);

    public Task<IReadOnlyList<VisitView>> VisitsAsync(string sourceId, int limit, long? before = null, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<VisitView>>([Visit(2, "blocked", 403, "403 https://yanting.invalid/<b>.html"), Visit(1, "done", null, null)]);

    public Task<IReadOnlyList<TakenFile>> FilesAsync(int limit, bool refused, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<TakenFile>>([new TakenFile(new FolderFile("/收件/空.txt", 0, now), null, new Notice("empty_file"), now)]);

    private SourceView Source => new(
        new SourceDefinition { Id = Id, Name = "砚汀市人民政府", Address = "https://yanting.invalid/list.html" }, FromFile: false, now.AddHours(3), Failures: 1, Visit(2, "blocked", 403, null));

    private VisitView Visit(long id, string outcome, int? status, string? detail) =>
        new(id, Id, "https://yanting.invalid/list.html", now.AddHours(-id), now.AddHours(-id), now.AddHours(3), new VisitResult(outcome, status, new VisitCounts(5, 2, 1, 3, 1), detail));
}
