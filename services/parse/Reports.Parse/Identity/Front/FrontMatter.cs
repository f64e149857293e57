using Reports.Parse.Characters;
using Reports.Parse.Identity.Genres;
using Reports.Parse.Structure;

namespace Reports.Parse.Identity.Front;

/// <summary>
/// What stands before the speech: title, meeting line, speaker. Lines are squashed except in <see cref="RawLines"/>, which keep
/// their spaces and stand at the same indices. <see cref="Opening"/> is what the speech begins with.
/// </summary>
internal sealed record FrontMatter(IReadOnlyList<SquashedText> Lines, IReadOnlyList<string> RawLines, SquashedText Opening, bool HasSalutation)
{
    private const int MostLines = 80;
    private const int LinesWithoutSalutation = 12;
    private const int LongestLine = 200;
    private const int OpeningLength = 500;
    private const int ReachOfTitle = 1000;

    public static FrontMatter Of(string text, IReadOnlyList<Heading> headings)
    {
        var lines = new List<Line>();
        var (salutation, firstHeading) = (-1, headings.FirstOrDefault(h => !IsTitle(text, h))?.Start ?? text.Length);
        foreach (var line in Characters.Lines.Of(text).Where(l => !l.IsBlank(text)).Take(MostLines))
        {
            var words = line.Content(text);
            if (Salutation.Opens(words) || OpeningStatement.IsIn(words))
            {
                salutation = line.Start;
                break;
            }

            if (line.End > firstHeading)
            {
                break;
            }

            lines.Add(line);
        }

        var front = salutation >= 0 ? lines : lines.Take(LinesWithoutSalutation).ToList();
        return new FrontMatter(
            [.. front.Select(l => SquashedText.Of(text, l.Start, Length(text, l)))],
            [.. front.Select(l => text.Substring(l.ContentStart(text), Length(text, l) - l.ContentStart(text) + l.Start))],
            Opened(text, Math.Max(salutation, 0)),
            salutation >= 0);
    }

    // The words of a title (关于…计划执行情况…, …工作分工方案的通知) read like the heading of an unnumbered part.
    private static bool IsTitle(string text, Heading heading)
    {
        if (heading.Marker is not null || heading.Start > ReachOfTitle)
        {
            return false;
        }

        var words = Squash.Of(text.AsSpan(heading.Start, heading.End - heading.Start));
        return DocumentKind.OfTitle(words) is not null || words.StartsWith("关于", StringComparison.Ordinal);
    }

    private static int Length(string text, Line line)
    {
        var start = line.ContentStart(text);
        return start - line.Start + Math.Min(line.Content(text).Length, LongestLine);
    }

    private static SquashedText Opened(string text, int start) => SquashedText.Of(text, start, Math.Min(OpeningLength, text.Length - start)).InSimplified();
}
