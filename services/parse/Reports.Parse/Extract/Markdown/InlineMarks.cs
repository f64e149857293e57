using Reports.Parse.Clean;

namespace Reports.Parse.Extract.Markdown;

/// <summary>Marks within one line: bold, links and images, small tags, escapes.</summary>
internal static class InlineMarks
{
    private const int LongestTag = 12;
    private const int LongestLink = 2_000;

    private static readonly string[] Tags = ["<sub>", "</sub>", "<sup>", "</sup>", "<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<em>", "</em>", "<strong>", "</strong>", "<p>", "</p>", "<br>", "<br/>", "<br />"];

    /// <summary>Marks that no plain text means: bold and small tags.</summary>
    public static void RepairPlain(string text, int start, int end, MappedTextBuilder to)
    {
        var bold = CountBold(text, start, end) / 2 * 2;
        for (var i = start; i < end;)
        {
            i = text[i] switch
            {
                '*' when bold > 0 && IsBold(text, i, end) => Bold(i, to, ref bold),
                '<' => Tag(text, i, end, to),
                _ => i + 1,
            };
        }
    }

    public static void Repair(string text, int start, int end, MappedTextBuilder to)
    {
        var bold = CountBold(text, start, end) / 2 * 2;
        for (var i = start; i < end;)
        {
            i = text[i] switch
            {
                '*' when bold > 0 && IsBold(text, i, end) => Bold(i, to, ref bold),
                '<' => Tag(text, i, end, to),
                '[' => Link(text, i, i, end, to),
                '!' when i + 1 < end && text[i + 1] == '[' => Link(text, i, i + 1, end, to),
                '\\' when i + 1 < end && text[i + 1] is '*' or '#' or '_' or '[' or ']' or '`' or '\\' => Drop(i, i + 1, i + 2, to),
                _ => i + 1,
            };
        }
    }

    private static bool IsBold(string text, int i, int end) => i + 1 < end && text[i] == '*' && text[i + 1] == '*';

    private static int CountBold(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (IsBold(text, i, end))
            {
                count++;
                i++;
            }
        }

        return count;
    }

    private static int Bold(int i, MappedTextBuilder to, ref int left)
    {
        left--;
        return Drop(i, i + 2, i + 2, to);
    }

    private static int Tag(string text, int i, int end, MappedTextBuilder to)
    {
        var rest = text.AsSpan(i, Math.Min(LongestTag, end - i));
        foreach (var tag in Tags)
        {
            if (rest.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                to.Replace(i, i + tag.Length, tag is "<p>" or "</p>" || tag.StartsWith("<br", StringComparison.Ordinal) ? "\n" : string.Empty);
                return i + tag.Length;
            }
        }

        return i + 1;
    }

    // [words](address): the words stay.
    private static int Link(string text, int start, int bracket, int end, MappedTextBuilder to)
    {
        var window = text.AsSpan(bracket, Math.Min(LongestLink, end - bracket));
        var middle = window.IndexOf("](");
        if (middle < 0 || window[1..middle].IndexOfAny('[', ']') >= 0)
        {
            return bracket + 1;
        }

        var close = window[middle..].IndexOf(')');
        if (close < 0)
        {
            return bracket + 1;
        }

        to.Replace(start, bracket + 1);
        to.Replace(bracket + middle, bracket + middle + close + 1);
        return bracket + middle + close + 1;
    }

    private static int Drop(int from, int to, int next, MappedTextBuilder builder)
    {
        builder.Replace(from, to);
        return next;
    }
}
