using Reports.Parse.Characters;
using Reports.Parse.Structure.RunIn;

namespace Reports.Parse.Structure;

/// <summary>
/// Finds the headings of the first levels, line by line: numbered ones that keep their sequence, unnumbered parts, and refrains.
/// Under a part heading without number (2023年工作回顾) whose items are counted 一、 those items are one level down, unless the document
/// counted its chapters so before (an annex after the speech).
/// </summary>
internal sealed class OutlineBuilder
{
    private readonly MarkerSequence _chapters = new();
    private readonly MarkerSequence _sections = new();
    private readonly List<Heading> _headings = [];
    private bool _underPart;
    private bool _chaptersFirst;
    private bool _inChapter;
    private bool _inBody;
    private MarkerKind? _last;

    /// <summary>Headings in order of appearance; at most <see cref="ParseLimits.Sections"/>, and whether there were more.</summary>
    public static (IReadOnlyList<Heading> Headings, bool Truncated) Build(string text)
    {
        var builder = new OutlineBuilder();
        var lines = Lines.Of(text).ToList();
        var unnumbered = RefrainHeadings.Starts(text, lines);
        unnumbered.UnionWith(StandingHeadings.Starts(text, lines));
        foreach (var line in lines)
        {
            if (builder.Read(text, line, unnumbered) is not { } heading)
            {
                continue;
            }

            builder._headings.Add(heading);
        }

        var headings = RunInHeadings.Add(text, lines, builder._headings);
        return headings.Count <= ParseLimits.Sections ? (headings, false) : ([.. headings.Take(ParseLimits.Sections)], true);
    }

    private Heading? Read(string text, Line line, HashSet<int> unnumbered)
    {
        if (MarkerReader.Read(text, line) is { } marker)
        {
            return Numbered(text, line, marker);
        }

        var words = line.Content(text);
        _inBody |= Salutation.Opens(words);
        if (UnnumberedHeading.Is(words) || (_underPart && UnnumberedHeading.IsSelf(words)))
        {
            _inBody = true;
            _last = null;
            _underPart = !_chaptersFirst;
            _inChapter = false;
            _chapters.Restart();
            return Standing(text, line, 1);
        }

        return _inBody && unnumbered.Contains(line.Start) ? Standing(text, line, _last is MarkerKind.Section ? 3 : 2) : null;
    }

    private Heading? Numbered(string text, Line line, Marker marker)
    {
        var level = marker.Kind switch
        {
            MarkerKind.Part => 1,
            MarkerKind.Chapter => _underPart ? 2 : 1,
            _ => _underPart && _inChapter ? 3 : 2,
        };
        if (!Accept(marker))
        {
            return null;
        }

        _inBody = true;
        _last = marker.Kind;
        return HeadingSpan.Of(text, line, marker, level);
    }

    // A chapter that goes on counting from before the unnumbered part does not stand under it.
    private bool Accept(Marker marker)
    {
        switch (marker.Kind)
        {
            case MarkerKind.Part:
                _underPart = true;
                _inChapter = false;
                _chapters.Restart();
                return true;
            case MarkerKind.Chapter when _chapters.Accept(marker.Number):
                _chaptersFirst |= !_underPart;
                _inChapter = true;
                _sections.Restart();
                return true;
            case MarkerKind.Section:
                return _sections.Accept(marker.Number);
            default:
                return false;
        }
    }

    private static Heading Standing(string text, Line line, int level) =>
        new(level, line.ContentStart(text), HeadingSpan.ContentEnd(text, line), RunIn: false);
}
