using Microsoft.EntityFrameworkCore;
using Reports.Storage.Model;
using Reports.Storage.Database;

namespace Reports.Storage.Facts.Reading;

/// <summary>
/// Reads a page of rows by documents: some documents in the order of their reports, then the rows of these. A join sorted by report would
/// make databases gather all rows before the first.
/// </summary>
internal static class RowPages
{
    private const int FewestDocuments = 8;
    private const int MostDocuments = 128;

    /// <summary>The first <paramref name="count"/> rows after a cursor, each with its document, or fewer where there are no more.</summary>
    /// <param name="sources">The documents.</param>
    /// <param name="rows">The rows of any documents.</param>
    /// <param name="after">The last row that was shown, or null.</param>
    /// <param name="count">How many rows are wanted.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<List<(FactSource Source, TRow Row)>> ReadAsync<TRow>(
        IQueryable<FactSource> sources,
        IQueryable<TRow> rows,
        FactCursor? after,
        int count,
        CancellationToken cancellationToken)
        where TRow : class, IFactRow
    {
        List<(FactSource, TRow)> found = [];
        var place = after;
        for (var documents = FewestDocuments; ; documents = Math.Min(MostDocuments, documents * 2))
        {
            var next = await From(sources, place).Take(documents).ToListAsync(cancellationToken);
            var ids = next.ConvertAll(source => source.Document);
            var those = ids.Count == 0 ? [] : await rows.Where(row => ids.Contains(row.DocumentId)).ToListAsync(cancellationToken);
            var byDocument = those.ToLookup(row => row.DocumentId, StringComparer.Ordinal);
            found.AddRange(
                from source in next
                from row in byDocument[source.Document].OrderBy(row => row.N)
                where after is null || source.Document != after.Second || row.N > after.Number
                select (source, row));
            if (found.Count >= count || next.Count < documents)
            {
                return found[..Math.Min(count, found.Count)];
            }

            place = new FactCursor(next[^1].Report, next[^1].Document, long.MaxValue);
        }
    }

    // A document whose last row was shown is read once more, unless it was passed as a whole.
    private static IQueryable<FactSource> From(IQueryable<FactSource> sources, FactCursor? place)
    {
        if (place is not null)
        {
            var (report, document, number) = place;
            var passed = number == long.MaxValue;
            sources = sources.Where(s => string.Compare(s.Report, report) > 0
                || (s.Report == report && (string.Compare(s.Document, document) > 0 || (!passed && s.Document == document))));
        }

        return sources.OrderBy(s => s.Report).ThenBy(s => s.Document);
    }
}
