using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>
/// Takes out lines that are a page number: — 12 —, 第12页, 12/30, and a bare number that follows the page number before it and stands
/// in the middle of a sentence.
/// </summary>
internal static class PageNumbers
{
    public const string Kind = "page_number";

    private const int Longest = 16;
    private const int ShortestLine = 15;
    private const int ShortestPage = 250;
    private const string Dashes = "—–－-─·•*";

    public static void Repair(string text, MappedTextBuilder to)
    {
        var (open, page, top) = (false, 0, 0);
        foreach (var line in Lines.Of(text))
        {
            var words = line.Content(text);
            if (words.Length == 0)
            {
                continue;
            }

            if (words.Length <= Longest && Read(words, open && line.Start - top > ShortestPage, page) is { } number)
            {
                to.Replace(line.Start, line.Next);
                (page, top) = (number, line.Next);
                continue;
            }

            open = words.Length >= ShortestLine && Sentence.IsOpen(words);
        }
    }

    /// <summary>The length of — 12 — at an offset, 0 where there is none.</summary>
    public static int MarkAt(string text, int at)
    {
        if (text[at] is not ('—' or '–'))
        {
            return 0;
        }

        var end = text.IndexOfAny(['—', '–'], at + 1, Math.Min(Longest, text.Length - at - 1));
        return end > 0 && Number(text.AsSpan(at + 1, end - at - 1).Trim()) is not null ? end + 1 - at : 0;
    }

    private static int? Read(ReadOnlySpan<char> words, bool open, int page)
    {
        var bare = words.Trim(Dashes + " \u00A0\u3000");
        if (bare.Length < words.Length)
        {
            return bare.Length > 0 && words[^1] != bare[^1] && words[0] != bare[0] ? Number(bare) : null;
        }

        if (bare[0] == '第' && bare.IndexOf('页') is > 1 and var end && bare[(end + 1)..].Trim(" 共0123456789页/,，").Length == 0)
        {
            return Number(bare[1..end].Trim());
        }

        var slash = bare.IndexOf('/');
        if (slash > 0)
        {
            return Number(bare[(slash + 1)..].Trim()) is { } last && Number(bare[..slash].Trim()) is { } at && at <= last && open ? at : null;
        }

        return open && Number(bare) is { } next && (page == 0 ? next <= 2 : next == page + 1) ? next : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) => digits.Length is >= 1 and <= 4 && digits.IndexOfAnyExceptInRange('0', '9') < 0 ? ChineseNumber.Parse(digits) : null;
}
