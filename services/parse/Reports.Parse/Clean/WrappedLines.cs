using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>
/// Joins the lines of a text that was wrapped at a width: one that reaches it goes on in the next, unless that begins something of
/// its own. Even a finished sentence goes on where paragraphs are indented and the next line is not, or where the line is as full as
/// can be.
/// </summary>
internal static class WrappedLines
{
    public const string Kind = "wrapped_line";

    private const int HardlyShort = 2;
    private const double FewestIndented = 0.03;
    private const double MostIndented = 0.6;

    public static void Repair(string text, MappedTextBuilder to)
    {
        var lines = Lines.Of(text).Where(l => !l.IsBlank(text)).ToList();
        var width = WrapWidth.Of(text, lines);
        if (width == 0)
        {
            return;
        }

        var indented = lines.Count(l => IsIndented(text, l));
        var indents = indented > lines.Count * FewestIndented && indented < lines.Count * MostIndented;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (GoesOn(text, lines[i], lines[i + 1], width, indents))
            {
                Join.Write(text, lines[i], lines[i + 1], to);
            }
        }
    }

    private static bool GoesOn(string text, Line line, Line next, int width, bool indents)
    {
        var words = line.Content(text);
        if (!WrapWidth.IsFull(words, width) && !(char.IsAsciiDigit(words[^1]) && Han.Is(next.Content(text)[0])))
        {
            return false;
        }

        if (Sentence.Continues(next.Content(text)))
        {
            return true;
        }

        if ((indents && IsIndented(text, next)) || BlockStart.Is(text, next) || BlockStart.IsFront(next.Content(text)))
        {
            return false;
        }

        return Sentence.IsOpen(words) || (next.Start == line.Next && (indents || WrapWidth.Columns(words) >= width - HardlyShort));
    }

    private static bool IsIndented(string text, Line line) =>
        line.ContentStart(text) is var start && (start - line.Start >= 2 || (start > line.Start && text[line.Start] == '\u3000'));
}
