using Reports.Contracts.Documents;
using Reports.Search.Seam;
using Reports.Storage.Catalogue;

namespace Reports.Indexing.Indexing;

/// <summary>A parsed document as the entries that the search index takes.</summary>
internal static class PassageEntries
{
    /// <summary>The entries of a document under what was decided of its report.</summary>
    public static IReadOnlyList<PassageEntry> Of(ParsedDocument document, ReportHeader report)
    {
        var flags = document.Flags;
        var facts = new PassageFacts(document);
        return
        [
            .. document.Passages.Select(passage => new PassageEntry
            {
                Document = document.DocumentId,
                N = passage.N,
                Report = report.Report,
                Copy = report.IsCopy,
                Title = report.Title,
                Path = passage.Path,
                Text = document.Text[passage.Start..passage.End],
                Start = passage.Start,
                End = passage.End,
                Zone = passage.Zone,
                Genre = report.Genre,
                Jurisdiction = report.Jurisdiction,
                Code = report.Code,
                Level = report.Level,
                Year = report.Year,
                Plan = report.Plan,
                Delivered = report.Delivered,
                Flags = flags,
                Indicators = facts.Indicators(passage),
                Entities = facts.Entities(passage),
            }),
        ];
    }
}
