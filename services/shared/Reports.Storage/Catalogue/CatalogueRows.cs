using Reports.Contracts.Documents;
using Reports.Storage.Copies;
using Reports.Storage.Facts;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue;

/// <summary>A parsed document as a row of the catalogue.</summary>
internal static class CatalogueRows
{
    private const string Fragment = "fragment";

    /// <summary>The row of a document, with the report that it names itself.</summary>
    /// <param name="entry">The parsed document.</param>
    /// <param name="name">The name of its file.</param>
    public static CatalogueRow Of(CatalogueEntry entry, string name)
    {
        var (document, meta) = (entry.Document, entry.Document.Meta);
        var named = ReportIdentity.Of(meta with { Code = meta.Code ?? AreaCode.Of(meta) }, document.DocumentId);
        var torn = TornPart.Of(document);
        var part = torn is null && meta.ContinuedFrom is null && meta.ContinuesOn is null ? null : PartName.Of(name);
        return new CatalogueRow
        {
            DocumentId = document.DocumentId,
            Version = entry.Version,
            ReportId = named,
            IdentityKey = named == document.DocumentId ? null : named,
            Sketch = document.Sketch,
            Stem = part?.Stem,
            Page = part?.Page,
            OutlineEnds = part is null ? null : OutlineEnds.Of(document)?.ToString(),
            Torn = torn?.ToString(),
            FlagWeight = document.Quality.Where(flag => flag.Code != Fragment).Sum(flag => flag.Confidence),
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
            Facts = FactRows.Form,
        };
    }
}
