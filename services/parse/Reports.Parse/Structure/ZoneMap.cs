namespace Reports.Parse.Structure;

/// <summary>Follows the headings through a text and tells the zone and the heading path of each point. Asked from left to right.</summary>
internal sealed class ZoneMap
{
    private readonly string _text;
    private readonly IReadOnlyList<Heading> _headings;
    private readonly int _closing;
    private readonly List<Heading> _open = [];
    private int _next;
    private string _chapterZone;
    private string _zone;

    public ZoneMap(string text, IReadOnlyList<Heading> headings)
    {
        _text = text;
        _headings = headings;
        _closing = Closing.Start(text, headings);
        _chapterZone = _zone = BeforeAnyHeading(headings);
    }

    /// <summary>The headings above the current point, outermost first.</summary>
    public IReadOnlyList<string> Path { get; private set; } = [];

    /// <summary>Moves to a paragraph, standing heading or not, and gives its zone.</summary>
    /// <param name="start">Where its words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <returns>The zone, and the heading that stands here alone or opens the paragraph.</returns>
    public (string Zone, Heading? Heading) Enter(int start, int end)
    {
        var heading = _next < _headings.Count && _headings[_next].Start < end ? _headings[_next] : null;
        if (heading is not null)
        {
            Open(heading);
            _next++;
        }
        else if (start >= _closing && _zone != Zone.Glossary)
        {
            _zone = Zone.Closing;
        }
        else if (_zone == Zone.Review && ZoneWords.OpensProblems(_text.AsSpan(start, end - start)))
        {
            _zone = Zone.Problems;
        }

        return (_zone, heading);
    }

    /// <summary>The path of a standing heading itself: the headings above it.</summary>
    public IReadOnlyList<string> PathAbove() => Path.Count == 0 ? [] : [.. Path.SkipLast(1)];

    private static string BeforeAnyHeading(IReadOnlyList<Heading> headings) => headings switch
    {
        [] => Zone.Body,
        [{ Marker: { Kind: MarkerKind.Chapter, Number: > 1 } }, ..] => Zone.Review,
        _ => Zone.Front,
    };

    private void Open(Heading heading)
    {
        _open.RemoveAll(h => h.Level >= heading.Level);
        _open.Add(heading);
        Path = [.. _open.Select(h => _text[h.Start..h.End])];
        var words = Path[^1];
        if (heading.Level == 1)
        {
            _chapterZone = ZoneWords.OfChapter(words) ?? (_zone is Zone.Front or Zone.Body ? Zone.Review : Zone.Tasks);
            _zone = _chapterZone;
        }
        else
        {
            _zone = _chapterZone != Zone.Review && ZoneWords.IsSelf(words) ? Zone.Self : _chapterZone;
        }
    }
}
