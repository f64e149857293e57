using Reports.Contracts.Documents;
using Reports.Search.Seam;

namespace Reports.Indexing.Indexing;

/// <summary>A parsed document as the entries that the search index takes.</summary>
internal static class PassageEntries
{
    public static IReadOnlyList<PassageEntry> Of(ParsedDocument document)
    {
        var (meta, report) = (document.Meta, ReportIdentity.Of(document.Meta, document.DocumentId));
        return
        [
            .. document.Passages.Select(passage => new PassageEntry
            {
                Document = document.DocumentId,
                N = passage.N,
                Report = report,
                Title = meta.Title,
                Path = passage.Path,
                Text = document.Text[passage.Start..passage.End],
                Start = passage.Start,
                End = passage.End,
                Zone = passage.Zone,
                Genre = meta.Genre,
                Jurisdiction = meta.Jurisdiction,
                Code = meta.Code,
                Level = meta.Level,
                Year = meta.Year,
                Plan = meta.Plan,
                Delivered = meta.Delivered,
                Flags = document.Flags,
            }),
        ];
    }
}
