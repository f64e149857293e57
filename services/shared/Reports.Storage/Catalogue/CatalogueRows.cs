using Reports.Contracts.Documents;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue;

/// <summary>A parsed document as a row of the catalogue.</summary>
internal static class CatalogueRows
{
    public static CatalogueRow Of(CatalogueEntry entry)
    {
        var (document, meta) = (entry.Document, entry.Document.Meta);
        return new CatalogueRow
        {
            DocumentId = document.DocumentId,
            Version = entry.Version,
            ReportId = ReportIdentity.Of(meta, document.DocumentId),
            ParsedRef = entry.ParsedRef,
            ParserRevision = document.Revision,
            MediaType = document.MediaType,
            Encoding = document.Encoding?.Name,
            Title = meta.Title,
            Genre = meta.Genre,
            Jurisdiction = meta.Jurisdiction,
            Code = meta.Code,
            Level = meta.Level,
            Review = meta.Review,
            Plan = meta.Plan,
            Year = meta.Year,
            Delivered = meta.Delivered,
            Speaker = meta.Speaker,
            Meeting = meta.Meeting,
            ContinuedFrom = meta.ContinuedFrom,
            ContinuesOn = meta.ContinuesOn,
            Flags = document.Flags.Count == 0 ? "" : $"|{string.Join('|', document.Flags)}|",
            Warnings = NoticeJson.WriteAll(document.Warnings),
            Characters = document.Text.Length,
            Passages = document.Passages.Count,
        };
    }
}
