using Reports.Contracts.Documents;
using Reports.Storage.Ledger;
using Reports.Storage.Refusing;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>Three refused files: an entry of an archive, one from a source that was refused again and again, one that was too large.</summary>
internal sealed class FakeRefusals(DateTimeOffset now) : IRefusalReader
{
    private readonly Refusal[] _refusals =
    [
        Of(3, new RefusedFile("包.zip/县/<b>程序.txt", new Origin("archive", "包.zip/县/<b>程序.txt"), 8, new Notice("unsupported_type", Found)), 1, now.AddMinutes(-5), now.AddMinutes(-5)),
        Of(2, new RefusedFile("工作报告.docx", new Origin("source", "https://yanting.invalid/空.docx") { SourceId = FakeCollection.Id }, 0, new Notice("empty_file")), 3, now.AddDays(-2), now.AddHours(-1)),
        Of(1, new RefusedFile("大.pdf", new Origin("upload", "大.pdf"), null, new Notice("file_too_large", Limit)), 1, now.AddDays(-1), now.AddDays(-1)),
    ];

    /// <summary>What the list was last asked for.</summary>
    public (RefusalFilter Filter, int Limit, string? Cursor)? Asked { get; private set; }

    private static Dictionary<string, string> Found => new(StringComparer.Ordinal) { ["found"] = "elf", ["supported"] = "docx, txt" };

    private static Dictionary<string, string> Limit => new(StringComparer.Ordinal) { ["limit"] = "50" };

    public Task<RefusalPage> ListAsync(RefusalFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default)
    {
        Asked = (filter, limit, cursor);
        var found = _refusals.Where(r => filter.Code is null || r.File.Problem.Code == filter.Code).ToList();
        return cursor is null or "1" ? Task.FromResult(new RefusalPage(found, cursor is null && found.Count > 2 ? "1" : null)) : throw new BadCursorException();
    }

    public Task<IReadOnlyDictionary<string, long>> CountByCodeAsync(RefusalFilter filter, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<string, long>>(new Dictionary<string, long>(StringComparer.Ordinal) { ["empty_file"] = 1, ["file_too_large"] = 1, ["unsupported_type"] = 12 });

    private static Refusal Of(long number, RefusedFile file, long times, DateTimeOffset first, DateTimeOffset last) => new(number, file, times, first, last);
}
