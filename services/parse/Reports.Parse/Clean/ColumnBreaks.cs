using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>
/// Joins what a column, a page or a link inside a sentence cut apart: a paragraph that stops in mid-sentence with what follows it,
/// unless that begins something of its own; and any line with one that only the middle of a sentence begins with.
/// </summary>
internal static class ColumnBreaks
{
    public const string Kind = "column_break";

    public static void Repair(string text, MappedTextBuilder to)
    {
        var lines = Lines.Of(text).Where(l => !l.IsBlank(text)).ToList();
        var prose = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            prose |= Sentence.IsProse(lines[i].Content(text));
            if (GoesOn(text, lines[i], lines[i + 1], prose))
            {
                Join.Write(text, lines[i], lines[i + 1], to);
            }
            else
            {
                prose = false;
            }
        }
    }

    private static bool GoesOn(string text, Line line, Line next, bool prose)
    {
        var words = line.Content(text);
        var following = next.Content(text);
        if (words.Contains('\t') || following.Contains('\t') || !Sentence.IsOpen(words))
        {
            return false;
        }

        if (Sentence.Continues(following))
        {
            return true;
        }

        return prose && words[^1] is not ('”' or '》') && !IsIndented(text, line, next) && !BlockStart.Is(text, next) && !BlockStart.IsFront(following);
    }

    // Where paragraphs are set in, one that is set in like the last begins anew.
    private static bool IsIndented(string text, Line line, Line next) =>
        next.ContentStart(text) > next.Start && line.ContentStart(text) > line.Start;
}
