using System.Buffers.Text;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Database;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue.Reading;

/// <summary>Reads reports from the catalogue.</summary>
public sealed class ReportReader(IDatabase database) : IReportReader
{
    private const int LongestCursor = 400;

    public Task<ReportView?> FindAsync(string reportId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async (db, ct) => ReportViews.Of(await Joined(db).Where(p => p.Row.ReportId == reportId).ToListAsync(ct)).FirstOrDefault(),
            cancellationToken);

    public Task<ReportPage> ListAsync(ReportFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default)
    {
        var after = cursor is null ? null : ReadCursor(cursor);
        return database.ReadAsync(
            async (db, ct) =>
            {
                var heads = Filtered(db, Joined(db).Where(p => p.Row.Head), filter);
                if (after is not null)
                {
                    heads = heads.Where(p => string.Compare(p.Row.ReportId, after) > 0);
                }

                var ids = await heads.OrderBy(p => p.Row.ReportId).Select(p => p.Row.ReportId).Take(limit + 1).ToListAsync(ct);
                var shown = ids.Take(limit).ToList();
                var views = ReportViews.Of(await Joined(db).Where(p => shown.Contains(p.Row.ReportId)).ToListAsync(ct)).ToDictionary(v => v.Id, StringComparer.Ordinal);
                return new ReportPage([.. shown.Where(views.ContainsKey).Select(id => views[id])], ids.Count > limit ? WriteCursor(shown[^1]) : null);
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<HeldReport>> HeldAsync(string genre, int fromYear, int toYear, string? code = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<HeldReport>>(
            async (db, ct) =>
            {
                var heads = Under(Joined(db), code).Where(p => p.Row.Head && p.Row.Genre == genre && p.Row.Code != null && p.Row.Year >= fromYear && p.Row.Year <= toYear);
                var reports = heads.Select(p => p.Row.ReportId);
                var pairs = await Joined(db).Where(p => reports.Contains(p.Row.ReportId)).ToListAsync(ct);
                return [.. pairs.GroupBy(p => p.Row.ReportId, StringComparer.Ordinal).Select(Held).OfType<HeldReport>()];
            },
            cancellationToken);

    private static HeldReport? Held(IEnumerable<DocumentPair> report)
    {
        var rows = report.Select(p => p.Row).ToList();
        return rows.Find(row => row.Head) is { Code: { } code, Year: { } year } head
            ? new HeldReport(head.ReportId, code, year, ReportStates.Of(rows), rows.Count, ReportStates.Flags(rows))
            : null;
    }

    private static IQueryable<DocumentPair> Joined(ReportsDb db) =>
        from row in db.Catalogue
        join document in db.Documents on row.DocumentId equals document.Id
        where document.State != DocumentState.Withdrawn && document.State != DocumentState.Rejected && row.Role != ""
        select new DocumentPair { Row = row, Document = document };

    private static IQueryable<DocumentPair> Filtered(ReportsDb db, IQueryable<DocumentPair> heads, ReportFilter filter)
    {
        heads = Under(heads, filter.Code);
        if (filter.Year is { } year)
        {
            heads = heads.Where(p => p.Row.Year == year);
        }

        if (filter.Genre is { } genre)
        {
            heads = heads.Where(p => p.Row.Genre == genre);
        }

        if (filter.Flag is { } flag)
        {
            var barred = $"|{flag}|";
            heads = heads.Where(p => db.Catalogue.Any(c => c.ReportId == p.Row.ReportId && c.Role != Copies.Roles.Copy && c.Flags.Contains(barred)));
        }

        return heads;
    }

    private static IQueryable<DocumentPair> Under(IQueryable<DocumentPair> pairs, string? code)
    {
        if (code is null)
        {
            return pairs;
        }

        var prefix = PlacesUnder.Prefix(code);
        return pairs.Where(p => p.Row.Code!.StartsWith(prefix));
    }

    private static string WriteCursor(string reportId) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(reportId));

    private static string ReadCursor(string cursor) =>
        cursor.Length is > 0 and <= LongestCursor && Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : throw new BadCursorException();
}

/// <summary>A catalogued document with its ledger row.</summary>
internal sealed class DocumentPair
{
    public required CatalogueRow Row { get; init; }

    public required DocumentRow Document { get; init; }
}
