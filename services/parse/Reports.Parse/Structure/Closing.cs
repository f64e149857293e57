using Reports.Parse.Characters;

namespace Reports.Parse.Structure;

/// <summary>Finds where a speech turns to its last call: the last paragraphs that address the audience, after the last heading.</summary>
internal static class Closing
{
    private const double LastPart = 0.85;

    private static readonly string[] Calls = ["让我们", "紧密团结", "更加紧密", "奋斗", "谢谢"];

    /// <summary>Offset of the first closing paragraph; the text's length if there is none.</summary>
    public static int Start(string text, IReadOnlyList<Heading> headings)
    {
        var glossary = headings.FirstOrDefault(h => h.Level == 1 && ZoneWords.OfChapter(text[h.Start..h.End]) == Zone.Glossary);
        var end = glossary?.Start ?? text.Length;
        var lastHeading = headings.LastOrDefault(h => h.Start < end)?.End ?? 0;
        var from = Math.Max(lastHeading, (int)(end * LastPart));
        foreach (var line in Lines.Of(text).SkipWhile(l => l.Start < from).TakeWhile(l => l.Start < end))
        {
            if (Salutation.Opens(line.Content(text)) && Array.Exists(Calls, c => text.AsSpan(line.Start, end - line.Start).Contains(c, StringComparison.Ordinal)))
            {
                return line.Start;
            }
        }

        return text.Length;
    }
}
