using Reports.Contracts.Problems;
using Reports.Ingest.Archives;
using Reports.Parse;
using Reports.Parse.Isolation;

namespace Reports.Fuzz;

/// <summary>Reads a file as it would be read in earnest: a document by the parser, the documents of an archive one after the other.</summary>
internal static class Readers
{
    private static readonly ArchiveLimits Limits = new();

    /// <summary>What became of the file: <c>parsed</c>, or the codes of its refusal.</summary>
    public static async Task<string> ReadAsync(IReportParser parser, byte[] bytes, string name, CancellationToken cancellation)
    {
        try
        {
            using var archive = Archive.Open(new MemoryStream(bytes, writable: false), Limits);
            return archive is null ? await ParseAsync(parser, bytes, name, cancellation) : await ReadAsync(parser, archive, cancellation);
        }
        catch (ProblemException refused)
        {
            return refused.Code;
        }
    }

    private static async Task<string> ReadAsync(IReportParser parser, Archive archive, CancellationToken cancellation)
    {
        var outcomes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            outcomes.Add(await ReadAsync(parser, entry, cancellation));
        }

        return outcomes.Count == 0 ? "empty_archive" : string.Join('+', outcomes);
    }

    private static async Task<string> ReadAsync(IReportParser parser, ArchiveEntry entry, CancellationToken cancellation)
    {
        try
        {
            await using var packed = entry.Open();
            using var bytes = new MemoryStream();
            await packed.CopyToAsync(bytes, cancellation);
            return await ParseAsync(parser, bytes.ToArray(), entry.Path, cancellation);
        }
        catch (ProblemException refused)
        {
            return refused.Code;
        }
    }

    private static async Task<string> ParseAsync(IReportParser parser, byte[] bytes, string name, CancellationToken cancellation) =>
        await parser.ParseAsync(bytes, name, cancellation: cancellation) is ParseOutcome.Rejected rejected ? rejected.Code : "parsed";
}
