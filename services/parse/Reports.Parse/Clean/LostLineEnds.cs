using Reports.Parse.Characters;
using Reports.Parse.Structure;

namespace Reports.Parse.Clean;

/// <summary>
/// Puts lines back into a text that came as one: at white space where lines were wrapped at a width or where a sentence ends, and
/// before numbered headings that keep their sequence.
/// </summary>
internal static class LostLineEnds
{
    public const string Kind = "lost_line_end";

    private const int Shortest = 3_000;
    private const double Share = 0.5;

    public static void Repair(string text, MappedTextBuilder to)
    {
        if (text.Length < Shortest)
        {
            return;
        }

        foreach (var line in Lines.Of(text))
        {
            if (line.End - line.Start >= Math.Max(Shortest, text.Length * Share))
            {
                Split(text, line, to);
            }
        }
    }

    private static void Split(string text, Line line, MappedTextBuilder to)
    {
        var width = WidthBetweenSpaces(text, line);
        var markers = new MarkerOrder();
        var from = line.Start;
        for (var at = line.Start; at < line.End;)
        {
            var next = at;
            while (next < line.End && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next == line.End)
            {
                break;
            }

            var isHeading = (at == from || Sentence.Stops.Contains(text[at - 1]) || next > at) && markers.Accepts(text, line with { Start = next });
            if (at > from && (isHeading || (next > at && IsLineEnd(text, from, at, next, width))))
            {
                to.Replace(at, next, "\n");
                from = next;
            }

            at = next + Math.Max(1, PageNumbers.MarkAt(text, next));
        }
    }

    private static bool IsLineEnd(string text, int from, int at, int next, int width)
    {
        var words = text.AsSpan(from, at - from);
        return next - at > 1
            || (words.TrimEnd("”’）)") is [.., var last] && Sentence.Stops.Contains(last))
            || (width > 0 && WrapWidth.IsFull(words, width))
            || PageNumbers.MarkAt(text, next) > 0 || PageNumbers.MarkAt(text, from) == at - from
            || MarkerReader.Read(text, new Line(from, at, at)) is { } marker && at - marker.End >= 4;
    }

    // Read as lines, what stands between the spaces tells whether it was wrapped.
    private static int WidthBetweenSpaces(string text, Line line)
    {
        var pieces = new List<Line>();
        for (var at = line.Start; at < line.End;)
        {
            var space = text.AsSpan(at, line.End - at).IndexOf(' ');
            var end = space < 0 ? line.End : at + space;
            pieces.Add(new Line(at, end, Math.Min(end + 1, line.End)));
            at = end + 1;
        }

        return WrapWidth.Of(text, pieces);
    }
}
