using System.Globalization;
using Reports.Search.Answers;
using Reports.Search.Seam;

namespace Reports.Search.Answering;

/// <summary>Hits of an engine as items of the contract.</summary>
internal sealed class AnswerItems(Marking marking)
{
    public IReadOnlyList<SearchItem> Of(IReadOnlyList<EngineHit> hits) => [.. hits.Select(Item)];

    private SearchItem Item(EngineHit hit)
    {
        var best = hit.Passages[0];
        var head = new ReportHead(hit.Report, best.Title, best.Jurisdiction, best.Code, best.Level, best.Genre, best.Plan, best.Delivered);
        return new SearchItem(head, [.. DistinctTexts.Of(hit.Passages).Select(Passage)]);
    }

    private PassageHit Passage(PassageEntry entry)
    {
        var snippet = Snippets.Of(entry.Text, marking.Of(entry.Text));
        var n = entry.N.ToString(CultureInfo.InvariantCulture);
        return new PassageHit(
            entry.Document, entry.N, entry.Path, entry.Zone, snippet.Text, snippet.Marks, entry.Start, entry.End,
            $"/documents/{entry.Document}?p={n}#p{n}");
    }
}
