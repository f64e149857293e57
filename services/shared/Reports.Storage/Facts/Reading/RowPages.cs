using Microsoft.EntityFrameworkCore;
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

    /// <summary>The first <paramref name="count"/> rows after a cursor, or fewer where there are no more.</summary>
    /// <param name="sources">The documents.</param>
    /// <param name="after">The last row that was shown, or null.</param>
    /// <param name="count">How many rows are wanted.</param>
    /// <param name="rowsOf">The rows of the documents with these ids, in any order.</param>
    /// <param name="view">Makes a row with its document into what is shown.</param>
    /// <param name="key">Id of a row's document, and its number in it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<List<TView>> ReadAsync<TRow, TView>(
        IQueryable<FactSource> sources,
        FactCursor? after,
        int count,
        Func<List<string>, IQueryable<TRow>> rowsOf,
        Func<FactSource, TRow, TView> view,
        Func<TRow, (string Document, int N)> key,
        CancellationToken cancellationToken)
    {
        List<TView> found = [];
        var place = after;
        for (var documents = FewestDocuments; ; documents = Math.Min(MostDocuments, documents * 2))
        {
            var next = await From(sources, place).Take(documents).ToListAsync(cancellationToken);
            var ids = next.ConvertAll(source => source.Document);
            var rows = ids.Count == 0 ? [] : await rowsOf(ids).ToListAsync(cancellationToken);
            var byDocument = rows.ToLookup(row => key(row).Document, StringComparer.Ordinal);
            found.AddRange(
                from source in next
                from row in byDocument[source.Document].OrderBy(row => key(row).N)
                where after is null || source.Document != after.Second || key(row).N > after.Number
                select view(source, row));
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
