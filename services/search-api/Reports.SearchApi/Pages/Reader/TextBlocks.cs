using Reports.Contracts.Documents;
using Reports.Search.Answering;
using Reports.SearchApi.Reading.Changes;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>A passage as it is read. <paramref name="Hits"/> counts the marks in it.</summary>
public sealed record ReaderPassage(int N, string Zone, IReadOnlyList<TextBlock> Blocks, int Hits);

/// <summary>An entry of the outline, where it leads, and the entries of the third level below it, which are folded.</summary>
public sealed record OutlineLink(int Level, string Text, string Anchor, IReadOnlyList<OutlineLink> Below);

/// <summary>Sets a parsed document as lines under headings, with words and repairs marked.</summary>
public sealed class TextBlocks
{
    private const int DeepestHeading = 3;
    private const int LongestInline = 60;
    private readonly ParsedDocument _document;
    private readonly QueryMarks? _query;
    private readonly ILookup<int, TextChange> _repairs;
    private readonly Dictionary<int, int> _headingAt;

    /// <summary>Takes the document, the query whose hits are marked, and the repairs that are.</summary>
    public TextBlocks(ParsedDocument document, QueryMarks? query, IEnumerable<TextChange> repairs)
    {
        _document = document;
        _query = query;
        _repairs = repairs.ToLookup(r => r.Passage);
        _headingAt = document.Outline.Select((node, i) => (node.Start, i)).DistinctBy(h => h.Start).ToDictionary(h => h.Start, h => h.i);
    }

    /// <summary>The headings that stand in a stretch.</summary>
    public IReadOnlyList<OutlineLink> Outline(Stretch stretch)
    {
        var (start, end) = stretch.First == stretch.End ? (0, 0) : (_document.Passages[stretch.First].Start, _document.Passages[stretch.End - 1].End);
        var links = new List<(OutlineNode Node, string Anchor, List<OutlineLink> Below)>();
        foreach (var (node, i) in _document.Outline.Select((node, i) => (node, i)).Where(h => h.node.Start >= start && h.node.Start < end))
        {
            if (node.Level < DeepestHeading || links is [] or [.., { Node.Level: DeepestHeading }])
            {
                links.Add((node, AnchorOf(node, i), []));
            }
            else
            {
                links[^1].Below.Add(new OutlineLink(node.Level, node.Text, AnchorOf(node, i), []));
            }
        }

        return [.. links.Select(l => new OutlineLink(l.Node.Level, l.Node.Text, l.Anchor, l.Below))];
    }

    /// <summary>The passages of a stretch.</summary>
    public IReadOnlyList<ReaderPassage> Passages(Stretch stretch) => [.. _document.Passages.Take(stretch.First..stretch.End).Select(Set)];

    private static string Anchor(int heading) => $"s{heading}";

    // A heading in the middle of a line has no place of its own on the page; its passage has.
    private string AnchorOf(OutlineNode node, int heading)
    {
        var passage = PassageAt(node.Start);
        var at = node.Start;
        while (at > passage.Start && _document.Text[at - 1] != '\n' && char.IsWhiteSpace(_document.Text[at - 1]))
        {
            at--;
        }

        return at == passage.Start || _document.Text[at - 1] == '\n' ? Anchor(heading) : $"p{passage.N}";
    }

    private Passage PassageAt(int offset)
    {
        var (low, high) = (0, _document.Passages.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _document.Passages[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return _document.Passages[low];
    }

    private ReaderPassage Set(Passage passage)
    {
        var found = _query?.Of(_document.Text[passage.Start..passage.End]) ?? [];
        List<int[]> marks = [.. found.Select(m => new[] { m[0] + passage.Start, m[1] + passage.Start })];
        var repairs = new Queue<TextChange>(_repairs[passage.N]);
        var blocks = new List<TextBlock>();
        for (var start = passage.Start; start < passage.End;)
        {
            var newline = _document.Text.IndexOf('\n', start, passage.End - start);
            var end = newline < 0 ? passage.End : newline;
            AddLine(start, end);
            start = end + 1;
        }

        blocks.AddRange(repairs.Select(TextBlock.Without));
        return new ReaderPassage(passage.N, passage.Zone, blocks, marks.Count);

        void AddLine(int start, int end)
        {
            while (repairs.TryPeek(out var gone) && gone.Start <= start && IsWholeLines(gone))
            {
                blocks.Add(TextBlock.Without(repairs.Dequeue()));
            }

            var inline = new List<TextChange>();
            while (repairs.TryPeek(out var next) && (next.Start < end || (next.Start == end && !IsWholeLines(next))))
            {
                inline.Add(repairs.Dequeue());
            }

            if (!_document.Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                blocks.Add(Line(start, end, marks, inline));
            }
        }
    }

    private static bool IsWholeLines(TextChange change) => !change.Joins && (change.Dropped.Length > LongestInline || change.Dropped.Contains('\n', StringComparison.Ordinal));

    private TextBlock Line(int start, int end, List<int[]> marks, List<TextChange> repairs)
    {
        var first = start;
        while (char.IsWhiteSpace(_document.Text[first]))
        {
            first++;
        }

        if (!_headingAt.TryGetValue(first, out var heading))
        {
            return new TextBlock(0, Anchor: null, [], LineRuns.Of(_document.Text, first, end, marks, repairs));
        }

        var node = _document.Outline[heading];
        var headingEnd = Math.Clamp(node.End, first, end);
        return _document.Text.AsSpan(headingEnd, end - headingEnd).IsWhiteSpace()
            ? new TextBlock(Math.Clamp(node.Level, 1, DeepestHeading), Anchor(heading), [], LineRuns.Of(_document.Text, first, end, marks, repairs))
            : new TextBlock(
                0,
                Anchor(heading),
                LineRuns.Of(_document.Text, first, headingEnd, marks, repairs.Where(r => r.Start < headingEnd)),
                LineRuns.Of(_document.Text, headingEnd, end, marks, repairs.Where(r => r.Start >= headingEnd)));
    }
}
