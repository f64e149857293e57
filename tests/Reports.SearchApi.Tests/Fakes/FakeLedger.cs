using Reports.Contracts.Documents;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>A ledger of a handful of documents, one in each state.</summary>
internal sealed class FakeLedger(DateTimeOffset now, string parsedRef) : ILedgerReader
{
    public const string Rejected = "bb00000000000000000000000000000000000000000000000000000000000002";
    public const string Failed = "cc00000000000000000000000000000000000000000000000000000000000003";
    public const string Received = "dd00000000000000000000000000000000000000000000000000000000000004";
    public const string Withdrawn = "ee00000000000000000000000000000000000000000000000000000000000005";

    private readonly DocumentView[] _documents =
    [
        View(InventedReport.Id, "yunling-2031.txt", DocumentState.Indexed, now.AddHours(-2)) with
        {
            ParsedRef = parsedRef,
            Meta = InventedReport.Meta,
            MediaType = "text/plain",
            Encoding = "gb18030",
            Role = "copy",
            Provenance = [new Provenance(new Origin("upload", "下载/yunling.txt"), now.AddHours(-2))],
            Report = "990100-government_work_report-2031",
            Flags = ["fragment"],
            Warnings = [new Notice("fragment"), new Notice("replaced_characters", Arguments("count", "3"))],
            Steps = [new DocumentStep("received", now.AddHours(-2), 1, null), new DocumentStep("parsed", now.AddHours(-2).AddSeconds(1), 1, 12)],
        },
        View(Rejected, "<img src=x onerror=alert(1)>.docx", DocumentState.Rejected, now.AddHours(-3)) with { Problem = new Notice("damaged_docx") },
        View(Failed, "stuck.html", DocumentState.Failed, now.AddHours(-4)) with
        {
            Problem = new Notice("processing_failed", Arguments("exception", "TimeoutException")),
            FailureDetail = "System.TimeoutException: /secret/path at Some.Code.Line()",
        },
        View(Received, "wait\u202edm.exe", DocumentState.Received, now.AddMinutes(-8)),
        View(Withdrawn, "taken-back.txt", DocumentState.Withdrawn, now.AddDays(-1)) with { ParsedRef = parsedRef },
    ];

    /// <summary>The filter of the last list.</summary>
    public DocumentFilter? Asked { get; private set; }

    public bool IsDown { get; set; }

    public Task<DocumentView?> FindAsync(string documentId, CancellationToken cancellationToken = default) =>
        Answer(_documents.FirstOrDefault(d => d.Id == documentId));

    public Task<IReadOnlyList<DocumentView>> FindManyAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<DocumentView>>([.. _documents.Where(d => documentIds.Contains(d.Id))]);

    public Task<DocumentPage> ListAsync(DocumentFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default)
    {
        if (cursor is not (null or "second"))
        {
            throw new BadCursorException();
        }

        var found = _documents
            .Where(d => filter.State is null || d.State == filter.State)
            .Where(d => filter.Q is null || d.Name.Contains(filter.Q, StringComparison.Ordinal))
            .ToList();
        return Answer(new DocumentPage(found, cursor is null && found.Count == _documents.Length ? "second" : null));
    }

    public Task<IReadOnlyList<StageFigures>> StagesAsync(CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<StageFigures>>(
        [
            new StageFigures("parse", 1, now.AddMinutes(-8), 6, 3, 1),
            new StageFigures("index", 0, null, 3, 3, 0),
        ]);

    public Task<IReadOnlyDictionary<DocumentState, long>> CountByStateAsync(CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyDictionary<DocumentState, long>>(_documents.GroupBy(d => d.State).ToDictionary(g => g.Key, g => g.LongCount()));

    public Task<IReadOnlyDictionary<DocumentState, long>> CountByStateAsync(DocumentFilter filter, CancellationToken cancellationToken = default)
    {
        Asked = filter;
        return CountByStateAsync(cancellationToken);
    }

    public Task<IReadOnlyList<DocumentView>> FailuresAsync(int limit, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<DocumentView>>([.. _documents.Where(d => d.State == DocumentState.Failed).Take(limit)]);

    private static DocumentView View(string id, string name, DocumentState state, DateTimeOffset at) => new()
    {
        Id = id,
        Name = name,
        Size = 4321,
        ReceivedAt = at,
        State = state,
        StateSince = at,
        Version = 1,
    };

    private static Dictionary<string, string> Arguments(string name, string value) => new(StringComparer.Ordinal) { [name] = value };

    private Task<T> Answer<T>(T answer) => IsDown ? throw new InvalidOperationException("The ledger is down.") : Task.FromResult(answer);
}
