using Reports.SearchApi.Reading.Changes;
using Reports.SearchApi.Wording;

namespace Reports.SearchApi.Pages.Shared;

/// <summary>Words for what a repair did to a place.</summary>
public static class ChangeWords
{
    private const int LongestExcerpt = 40;
    private const int LongestText = 4_000;

    /// <summary>The kind of repair and the beginning of what went, on one line.</summary>
    public static string Of(Words words, TextChange change)
    {
        var kind = words.Name("mend", change.Kind);
        return change.Dropped.Length == 0 ? kind : words.Say("mend.said", kind, Excerpt(change.Dropped));
    }

    /// <summary>A text with its white space made visible, its end left out where it is long.</summary>
    public static string Visible(Words words, string text) => Cut(words, string.Concat(text.Select(Sign)));

    /// <summary>A text, its end left out where it is long.</summary>
    public static string Cut(Words words, string text) =>
        text.Length <= LongestText ? DisplayText.Clean(text) : DisplayText.Clean(text[..LongestText]) + words.Say("source.cut", Figures.Count(text.Length - LongestText));

    private static string Excerpt(string dropped)
    {
        var words = string.Join(' ', dropped.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(LongestExcerpt));
        return words.Length switch
        {
            0 => string.Concat(dropped.Take(LongestExcerpt).Select(Sign)).ReplaceLineEndings(""),
            > LongestExcerpt => DisplayText.Name(words[..LongestExcerpt]) + "…",
            _ => DisplayText.Name(words),
        };
    }

    // A line feed is a sign and still ends the line.
    private static string Sign(char unit) => unit switch
    {
        '\n' => "↵\n",
        '\r' => "\\r",
        '\t' => "⇥",
        ' ' or '\u00a0' or '\u3000' => "␣",
        _ => unit.ToString(),
    };
}
