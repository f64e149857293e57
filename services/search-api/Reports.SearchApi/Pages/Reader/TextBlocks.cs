using Reports.Contracts.Documents;
using Reports.Search.Answering;
using Reports.SearchApi.Pages.Shared;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>A line of a text: a heading of level 1 to 3 with its anchor, or a paragraph (level 0) that may begin with one run in.</summary>
public sealed record TextBlock(int Level, string? Anchor, IReadOnlyList<TextRun> RunIn, IReadOnlyList<TextRun> Runs);

/// <summary>A passage as it is read. <paramref name="Hits"/> counts the marks in it.</summary>
public sealed record ReaderPassage(int N, string Zone, IReadOnlyList<TextBlock> Blocks, int Hits);

/// <summary>An entry of the outline and where it leads.</summary>
public sealed record OutlineLink(int Level, string Text, string Anchor);

/// <summary>Sets a parsed document as lines under headings, with words marked.</summary>
public sealed class TextBlocks
{
    private const int DeepestHeading = 3;
    private readonly ParsedDocument _document;
    private readonly QueryMarks? _query;
    private readonly Dictionary<int, int> _headingAt;

    /// <summary>Takes the document and the query whose hits are marked.</summary>
    public TextBlocks(ParsedDocument document, QueryMarks? query)
    {
        _document = document;
        _query = query;
        _headingAt = document.Outline.Select((node, i) => (node.Start, i)).DistinctBy(h => h.Start).ToDictionary(h => h.Start, h => h.i);
    }

    /// <summary>The headings that stand in a stretch.</summary>
    public IReadOnlyList<OutlineLink> Outline(Stretch stretch)
    {
        var shown = _document.Passages.Take(stretch.First..stretch.End).ToList();
        var (start, end) = shown.Count == 0 ? (0, 0) : (shown[0].Start, shown[^1].End);
        return [.. _document.Outline.Select((node, i) => (node, i)).Where(h => h.node.Start >= start && h.node.Start < end).Select(h => new OutlineLink(h.node.Level, h.node.Text, Anchor(h.i)))];
    }

    /// <summary>The passages of a stretch.</summary>
    public IReadOnlyList<ReaderPassage> Passages(Stretch stretch) => [.. _document.Passages.Take(stretch.First..stretch.End).Select(Set)];

    private static string Anchor(int heading) => $"s{heading}";

    private ReaderPassage Set(Passage passage)
    {
        var found = _query?.Of(_document.Text[passage.Start..passage.End]) ?? [];
        List<int[]> marks = [.. found.Select(m => new[] { m[0] + passage.Start, m[1] + passage.Start })];
        var blocks = new List<TextBlock>();
        for (var start = passage.Start; start < passage.End;)
        {
            var newline = _document.Text.IndexOf('\n', start, passage.End - start);
            var end = newline < 0 ? passage.End : newline;
            if (!_document.Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                blocks.Add(Line(start, end, marks));
            }

            start = end + 1;
        }

        return new ReaderPassage(passage.N, passage.Zone, blocks, marks.Count);
    }

    private TextBlock Line(int start, int end, List<int[]> marks)
    {
        var first = start;
        while (char.IsWhiteSpace(_document.Text[first]))
        {
            first++;
        }

        if (!_headingAt.TryGetValue(first, out var heading))
        {
            return new TextBlock(0, Anchor: null, [], Runs(first, end, marks));
        }

        var node = _document.Outline[heading];
        var headingEnd = Math.Clamp(node.End, first, end);
        return _document.Text.AsSpan(headingEnd, end - headingEnd).IsWhiteSpace()
            ? new TextBlock(Math.Clamp(node.Level, 1, DeepestHeading), Anchor(heading), [], Runs(first, end, marks))
            : new TextBlock(0, Anchor(heading), Runs(first, headingEnd, marks), Runs(headingEnd, end, marks));
    }

    private List<TextRun> Runs(int start, int end, List<int[]> marks) =>
    [
        .. TextRuns.Of(
            _document.Text[start..end],
            marks.Where(m => m[0] < end && m[1] > start).Select(m => new[] { Math.Max(m[0], start) - start, Math.Min(m[1], end) - start })),
    ];
}
