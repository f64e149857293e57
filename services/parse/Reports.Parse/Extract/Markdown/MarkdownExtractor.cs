using Reports.Parse.Characters;
using Reports.Parse.Clean;

namespace Reports.Parse.Extract.Markdown;

/// <summary>
/// Takes the marks of Markdown out of a text and leaves its lines as they are. Not a renderer: one pass, no nesting, and a mark
/// without a partner is text.
/// </summary>
internal static class MarkdownExtractor
{
    public const string Kind = Markup.Kind;

    public static ExtractedText Extract(string text) => new(MappedText.Of(text).ApplyEach(Kind, Repair));

    private static void Repair(string text, MappedTextBuilder to)
    {
        foreach (var line in Lines.Of(text))
        {
            var at = HeadingMark(text, line, to);
            if (text.AsSpan(at, line.End - at).IndexOfAny("*<[\\`") >= 0)
            {
                InlineMarks.Repair(text, at, line.End, to);
            }
        }
    }

    /// <summary>Takes the # off a heading; gives where its words begin.</summary>
    public static int HeadingMark(string text, Line line, MappedTextBuilder to)
    {
        var start = line.ContentStart(text);
        var at = start;
        while (at < line.End && at - start < 6 && text[at] == '#')
        {
            at++;
        }

        if (at == start || at >= line.End || text[at] is not (' ' or '\t'))
        {
            return start;
        }

        to.Replace(start, at + 1);
        return at + 1;
    }
}
