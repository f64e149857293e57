using Reports.Contracts.Documents;
using Reports.Storage.Catalogue.Reading;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Ledger;

/// <summary>The ledger's rows joined with the catalogue's, and the filter of lists.</summary>
internal static class DocumentQueries
{
    public static IQueryable<LedgerPair> Joined(ReportsDb db) =>
        from document in db.Documents
        join catalogue in db.Catalogue on document.Id equals catalogue.DocumentId into known
        from catalogue in known.DefaultIfEmpty()
        select new LedgerPair { Document = document, Catalogue = catalogue };

    /// <summary>The state of every document that fits; without a filter the catalogue is left alone.</summary>
    public static IQueryable<DocumentState> States(ReportsDb db, DocumentFilter filter) =>
        filter == new DocumentFilter() ? db.Documents.Select(d => d.State) : Filtered(Joined(db), filter).Select(j => j.Document.State);

    public static IQueryable<LedgerPair> Filtered(IQueryable<LedgerPair> query, DocumentFilter filter)
    {
        if (filter.State is { } state)
        {
            query = query.Where(j => j.Document.State == state);
        }

        if (filter.Code is { } code)
        {
            var prefix = PlacesUnder.Prefix(code);
            query = query.Where(j => j.Catalogue!.Code!.StartsWith(prefix));
        }

        if (!string.IsNullOrEmpty(filter.Place))
        {
            query = query.Where(j => j.Catalogue!.Jurisdiction!.Contains(filter.Place));
        }

        if (filter.Year is { } year)
        {
            query = query.Where(j => j.Catalogue!.Year == year);
        }

        if (filter.Genre is { } genre)
        {
            query = query.Where(j => j.Catalogue!.Genre == genre);
        }

        if (filter.Flag is { } flag)
        {
            var barred = $"|{flag}|";
            query = query.Where(j => j.Catalogue!.Flags.Contains(barred));
        }

        return string.IsNullOrEmpty(filter.Q) ? query : query.Where(j => j.Document.Name.Contains(filter.Q));
    }
}

/// <summary>A ledger row, and what the catalogue knows of the document.</summary>
internal sealed class LedgerPair
{
    public required DocumentRow Document { get; init; }

    public CatalogueRow? Catalogue { get; init; }
}
