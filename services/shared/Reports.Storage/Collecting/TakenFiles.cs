using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Database;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Collecting;

/// <summary>A file as it lies in a watched folder: full path (for an entry of an archive with the entry's), size in bytes, time of change.</summary>
public sealed record FolderFile(string Path, long Size, DateTimeOffset ModifiedAt)
{
    /// <summary>SHA-256 of all three, lower-case hex: a file that changed is another one.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{Path}\n{Size}\n{ModifiedAt.ToUnixTimeMilliseconds()}"))));
}

/// <summary>What became of a file of a watched folder: a document, or a refusal.</summary>
public sealed record TakenFile(FolderFile File, string? DocumentId, Notice? Problem, DateTimeOffset At = default);

/// <summary>The memory of watched folders: what was taken is not taken again after a restart.</summary>
public sealed class TakenFiles(IDatabase database, TimeProvider time)
{
    // Databases limit how many parameters a statement may have.
    private const int LargestIn = 500;

    /// <summary>Which of these keys are known, and whether the file was refused.</summary>
    public Task<IReadOnlyDictionary<string, bool>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyDictionary<string, bool>>(
            async (db, ct) =>
            {
                var known = new Dictionary<string, bool>(StringComparer.Ordinal);
                foreach (var some in keys.Chunk(LargestIn))
                {
                    var rows = await db.TakenFiles.Where(f => some.Contains(f.Id)).Select(f => new { f.Id, f.ProblemCode }).ToListAsync(ct);
                    rows.ForEach(row => known[row.Id] = row.ProblemCode is not null);
                }

                return known;
            },
            cancellationToken);

    /// <summary>Remembers files. Doing it twice is harmless.</summary>
    public Task RecordAsync(IReadOnlyList<TakenFile> files, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        return database.WriteAsync(
            async (db, ct) =>
            {
                foreach (var file in files.DistinctBy(f => f.File.Key))
                {
                    var key = file.File.Key;
                    if (await db.TakenFiles.AnyAsync(f => f.Id == key, ct))
                    {
                        continue;
                    }

                    db.TakenFiles.Add(new TakenFileRow
                    {
                        Id = key,
                        Path = file.File.Path,
                        Size = file.File.Size,
                        ModifiedAt = file.File.ModifiedAt,
                        At = now,
                        DocumentId = file.DocumentId,
                        ProblemCode = file.Problem?.Code,
                        ProblemArguments = NoticeJson.WriteArguments(file.Problem?.Arguments),
                    });
                }

                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
    }
}
