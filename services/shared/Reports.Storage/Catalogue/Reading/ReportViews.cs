using Reports.Storage.Copies;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue.Reading;

/// <summary>Puts the rows of reports together for their readers.</summary>
internal static class ReportViews
{
    public static IEnumerable<ReportView> Of(IEnumerable<DocumentPair> pairs) =>
        pairs.GroupBy(p => p.Row.ReportId, StringComparer.Ordinal).Select(report => View([.. report]));

    private static ReportView View(List<DocumentPair> pairs)
    {
        var rows = pairs.ConvertAll(p => p.Row);
        var head = rows.Find(row => row.Head) ?? rows[0];
        return new ReportView
        {
            Id = head.ReportId,
            Meta = DocumentViews.MetaOf(head),
            State = ReportStates.Of(rows),
            Documents = [.. pairs.OrderBy(p => Order(p.Row)).ThenBy(p => p.Row.Part).ThenBy(p => p.Document.ReceivedAt).ThenBy(p => p.Document.Id, StringComparer.Ordinal).Select(Document)],
        };
    }

    private static int Order(CatalogueRow row) => row.Role == Roles.Copy ? 1 : 0;

    private static ReportDocument Document(DocumentPair pair) => new(
        pair.Row.DocumentId,
        pair.Document.Name,
        pair.Row.Title,
        pair.Document.ReceivedAt,
        pair.Document.State,
        pair.Row.MediaType,
        pair.Row.Characters,
        pair.Row.Role,
        pair.Row.Part,
        pair.Row.Reason ?? Reasons.Only,
        pair.Row.LinkedTo,
        pair.Row.Score,
        ReportStates.FlagsOf(pair.Row),
        pair.Row.ParsedRef);
}
