using Reports.Parse.Characters;
using Reports.Parse.Structure.RunIn;

namespace Reports.Parse.Structure;

/// <summary>
/// Finds the headings of the first levels, line by line: numbered ones that keep their sequence, unnumbered parts, and refrains.
/// Under a part heading without number (2023年工作回顾) whose items are counted 一、 those items are one level down.
/// </summary>
internal sealed class OutlineBuilder
{
    private readonly MarkerSequence _chapters = new();
    private readonly MarkerSequence _sections = new();
    private readonly List<Heading> _headings = [];
    private bool _underPart;
    private bool _inBody;

    /// <summary>Headings in order of appearance; at most <see cref="ParseLimits.Sections"/>, and whether there were more.</summary>
    public static (IReadOnlyList<Heading> Headings, bool Truncated) Build(string text)
    {
        var builder = new OutlineBuilder();
        var lines = Lines.Of(text).ToList();
        var refrains = RefrainHeadings.Starts(text, lines);
        foreach (var line in lines)
        {
            if (builder.Read(text, line, refrains) is not { } heading)
            {
                continue;
            }

            builder._headings.Add(heading);
        }

        var headings = RunInHeadings.Add(text, lines, builder._headings);
        return headings.Count <= ParseLimits.Sections ? (headings, false) : ([.. headings.Take(ParseLimits.Sections)], true);
    }

    private Heading? Read(string text, Line line, HashSet<int> refrains)
    {
        if (MarkerReader.Read(text, line) is { } marker)
        {
            return Numbered(text, line, marker);
        }

        var words = line.Content(text);
        _inBody |= Salutation.Opens(words);
        if (UnnumberedHeading.Is(words))
        {
            _inBody = true;
            _underPart = true;
            _chapters.Restart();
            return Standing(text, line, 1);
        }

        return _inBody && refrains.Contains(line.Start) ? Standing(text, line, 2) : null;
    }

    private Heading? Numbered(string text, Line line, Marker marker)
    {
        var level = marker.Kind switch
        {
            MarkerKind.Part => 1,
            MarkerKind.Chapter => _underPart ? 2 : 1,
            _ => _underPart && LastIsChapterBelow() ? 3 : 2,
        };
        if (!Accept(marker))
        {
            return null;
        }

        _inBody = true;
        return HeadingSpan.Of(text, line, marker, level);
    }

    // A chapter that goes on counting from before the unnumbered part does not stand under it.
    private bool Accept(Marker marker)
    {
        switch (marker.Kind)
        {
            case MarkerKind.Part:
                _underPart = true;
                _chapters.Restart();
                return true;
            case MarkerKind.Chapter when _chapters.Accept(marker.Number):
                _sections.Restart();
                return true;
            case MarkerKind.Section:
                return _sections.Accept(marker.Number);
            default:
                return false;
        }
    }

    private bool LastIsChapterBelow() => _headings.FindLast(h => h.Marker is not { Kind: MarkerKind.Section }) is { Level: 2, Marker: not null };

    private static Heading Standing(string text, Line line, int level) =>
        new(level, line.ContentStart(text), HeadingSpan.ContentEnd(text, line), RunIn: false);
}
