using Reports.Parse.Characters;
using Reports.Parse.Extract.Markdown;

namespace Reports.Parse.Clean;

/// <summary>Takes marks of Markdown and HTML out of a text that should have none: bold, small tags, and # before a heading.</summary>
internal static class Markup
{
    public const string Kind = "markup";

    public static void Repair(string text, MappedTextBuilder to)
    {
        if (text.AsSpan().IndexOfAny("*<#") < 0)
        {
            return;
        }

        foreach (var line in Lines.Of(text))
        {
            if (text.AsSpan(line.Start, line.End - line.Start).IndexOfAny("*<#") >= 0)
            {
                InlineMarks.RepairPlain(text, MarkdownExtractor.HeadingMark(text, line, to), line.End, to);
            }
        }
    }
}
