using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Front;

/// <summary>Reads the newspaper's marks of a text cut into pages: 上接第N版 at its head, 下转第N版 at its tail.</summary>
internal static class Continuation
{
    private const int Reach = 300;
    private const int AfterWords = 12;

    /// <summary>The page of 上接第N版 near the beginning, or null.</summary>
    public static int? From(string text) => Page(text.AsSpan(0, Math.Min(Reach, text.Length)), "上接");

    /// <summary>The page of 下转第N版 near the end, or null.</summary>
    public static int? On(string text) => Page(text.AsSpan(Math.Max(0, text.Length - Reach)), "下转");

    private static int? Page(ReadOnlySpan<char> text, string words)
    {
        var at = text.IndexOf(words);
        if (at < 0)
        {
            return null;
        }

        var rest = Squash.Of(text.Slice(at + words.Length, Math.Min(AfterWords, text.Length - at - words.Length)));
        var end = rest.IndexOf('版', StringComparison.Ordinal);
        return end < 0 ? null : ChineseNumber.Parse(rest.AsSpan(0, end).TrimStart('第').TrimStart("AB"));
    }
}
