using Reports.Parse.Characters;

namespace Reports.Parse.Structure;

/// <summary>
/// Finds where a speech turns to its last call: the last paragraph that addresses the audience before a call, after the last heading
/// and before a glossary or an annex; without an address, the paragraph that calls.
/// </summary>
internal static class Closing
{
    private const double LastPart = 0.85;

    private static readonly string[] Calls = ["让我们", "紧密团结", "更加紧密", "奋斗", "谢谢"];
    private static readonly string[] StrongCalls = ["让我们", "紧密团结"];

    /// <summary>From the first closing paragraph to the end of the speech; empty at the text's end if there is none.</summary>
    public static TextSpan Of(string text, IReadOnlyList<Heading> headings)
    {
        var end = headings.FirstOrDefault(h => IsAfterSpeech(text, h))?.Start ?? text.Length;
        var lastHeading = headings.LastOrDefault(h => h.Start < end)?.End ?? 0;
        var from = Math.Max(lastHeading, (int)(end * LastPart));
        if (from >= end)
        {
            return new TextSpan(text.Length, text.Length);
        }

        var lastCall = Calls.Max(c => text.AsSpan(from, end - from).LastIndexOf(c)) + from;
        var strongCall = StrongCalls.Max(c => text.AsSpan(from, end - from).LastIndexOf(c)) + from;
        var (addressed, calling) = (text.Length, text.Length);
        foreach (var line in Lines.Of(text).SkipWhile(l => l.Start < from).TakeWhile(l => l.Start < end))
        {
            if (line.Start <= lastCall && Salutation.Opens(line.Content(text)) && (line.Start <= strongCall || addressed == text.Length))
            {
                addressed = line.Start;
            }

            calling = line.Start <= strongCall ? line.Start : calling;
        }

        return new TextSpan(Math.Min(addressed, calling), end);
    }

    private static bool IsAfterSpeech(string text, Heading heading) =>
        heading.Level == 1 && text[heading.Start..heading.End] is var words
        && (ZoneWords.OfChapter(words) == Zone.Glossary || (heading.Marker is null && words.EndsWith("实事", StringComparison.Ordinal) && heading.Start > text.Length / 2));
}
