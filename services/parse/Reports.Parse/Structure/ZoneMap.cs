using Reports.Parse.Characters;

namespace Reports.Parse.Structure;

/// <summary>Follows the headings through a text and tells the zone and the heading path of each point. Asked from left to right.</summary>
internal sealed class ZoneMap
{
    private const int MostMarks = 6;

    private readonly string _text;
    private readonly IReadOnlyList<Heading> _headings;
    private readonly TextSpan _closing;
    private readonly List<Heading> _open = [];
    private int _next;
    private string _chapterZone;
    private string _sectionZone;
    private string? _annexZone;
    private string _zone;
    private bool _listsTargets;

    public ZoneMap(string text, IReadOnlyList<Heading> headings)
    {
        _text = text;
        _headings = headings;
        _closing = Closing.Of(text, headings);
        _chapterZone = _sectionZone = _zone = BeforeAnyHeading(headings);
    }

    /// <summary>The headings above the current point, outermost first.</summary>
    public IReadOnlyList<string> Path { get; private set; } = [];

    /// <summary>Moves to a paragraph, standing heading or not, and gives its zone.</summary>
    /// <param name="start">Where its words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <returns>The zone, and the heading that stands here alone or opens the paragraph.</returns>
    public (string Zone, Heading? Heading) Enter(int start, int end)
    {
        MoveTo(start - 1);
        var heading = _next < _headings.Count && Opens(_headings[_next], start, end) ? _headings[_next] : null;
        if (heading is not null)
        {
            MoveTo(heading.Start);
        }

        var words = _text.AsSpan(start, end - start);
        var isPlain = heading is not { Level: < 3 };
        if (isPlain && _zone is Zone.Review or Zone.Problems && ZoneWords.EndsReview(words))
        {
            TurnTo(Zone.Tasks);
        }
        else if (isPlain)
        {
            _zone = OfParagraph(start, words);
        }

        var states = isPlain && IsPlan() && (ZoneWords.StatesTargets(words) || (_listsTargets && ZoneWords.IsListed(words)));
        _listsTargets = states && ZoneWords.LeadsOn(words);
        if (states && _chapterZone == Zone.Body)
        {
            TurnTo(Zone.Tasks);
        }

        return (states ? Zone.Targets : _zone, heading);
    }

    /// <summary>Opens the headings up to a point, which lie within the paragraph that was entered last.</summary>
    public void MoveTo(int point)
    {
        for (; _next < _headings.Count && _headings[_next].Start <= point; _next++)
        {
            Open(_headings[_next]);
        }
    }

    /// <summary>The path of a standing heading itself: the headings above it.</summary>
    public IReadOnlyList<string> PathAbove() => Path.Count == 0 ? [] : [.. Path.SkipLast(1)];

    private static string BeforeAnyHeading(IReadOnlyList<Heading> headings) => headings.FirstOrDefault(h => h.Level < 3) switch
    {
        _ when !headings.Any(h => h.Level == 1) => Zone.Body,
        { Marker: { Kind: MarkerKind.Chapter, Number: > 1 } } => Zone.Review,
        _ => Zone.Front,
    };

    private bool Opens(Heading heading, int start, int end) =>
        heading.Start < end && (heading.Start - start <= MostMarks || _text.AsSpan(start, heading.Start - start).IsWhiteSpace());

    private bool IsPlan() => _zone is not (Zone.Review or Zone.Problems or Zone.Glossary or Zone.Closing);

    private string OfParagraph(int start, ReadOnlySpan<char> words) => _zone switch
    {
        Zone.Glossary => _zone,
        _ when start >= _closing.Start && start < _closing.End => Zone.Closing,
        Zone.Review or Zone.Body when ZoneWords.OpensProblems(words) => Zone.Problems,
        Zone.Tasks when ZoneWords.OpensSelf(words) => Zone.Self,
        _ => _zone,
    };

    // What a chapter's heading would say, had it not been lost.
    private void TurnTo(string zone) => _zone = _chapterZone = _sectionZone = zone;

    private void Open(Heading heading)
    {
        _open.RemoveAll(h => h.Level >= heading.Level);
        _open.Add(heading);
        Path = [.. _open.Select(h => _text[h.Start..h.End])];
        switch (heading.Level)
        {
            case 1:
                _zone = _chapterZone = OfChapter(heading, Path[^1]);
                _sectionZone = ZoneWords.TurnsToTasks(Path[^1]) && _chapterZone == Zone.Targets ? Zone.Tasks : _chapterZone;
                break;
            case 2:
                if (_chapterZone == Zone.Body)
                {
                    TurnTo(Zone.Review);
                }

                _zone = ZoneWords.OfSection(Path[^1], _chapterZone) ?? _sectionZone;
                break;
        }
    }

    // The items of an annex or glossary that are counted like chapters are part of it.
    private string OfChapter(Heading heading, string words)
    {
        if (heading.Marker is { Kind: MarkerKind.Chapter } && _annexZone is { } annex)
        {
            return annex;
        }

        var isFirst = _zone is Zone.Front or Zone.Body;
        var zone = isFirst && IsOfEarlierYear(heading) ? Zone.Review : ZoneWords.OfChapter(words) ?? (isFirst ? Zone.Review : Zone.Tasks);
        _annexZone = heading.Marker is null ? zone : null;
        return zone;
    }

    // 一、2022年工作 before 二、2023年重点工作 looks back, whatever its words are.
    private bool IsOfEarlierYear(Heading first) =>
        HeadingYear.Of(_text.AsSpan(first.Start, first.End - first.Start)) is { } year
        && _headings.Any(h => h.Level == 1 && h.Start > first.Start && HeadingYear.Of(_text.AsSpan(h.Start, h.End - h.Start)) == year + 1);
}
