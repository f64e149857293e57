namespace Reports.Parse.Extract.Html;

/// <summary>A start or end tag as it is written; <paramref name="Next"/> is the offset after it.</summary>
internal readonly record struct HtmlTag(string Name, bool IsEnd, bool IsHidden, int Next)
{
    private const int LongestName = 20;
    private const int AttributesRead = 2_000;

    /// <summary>Reads the tag whose &lt; stands at an offset; null where no tag begins there.</summary>
    public static HtmlTag? Read(string html, int open)
    {
        var isEnd = html[open + 1] == '/';
        var start = open + (isEnd ? 2 : 1);
        var end = start;
        while (end < html.Length && end - start < LongestName && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == ':'))
        {
            end++;
        }

        if (end == start || !char.IsAsciiLetter(html[start]))
        {
            return null;
        }

        var close = Close(html, end);
        return close < 0 ? null : new HtmlTag(html[start..end], isEnd, !isEnd && Hides(html.AsSpan(end, close - end)), close + 1);
    }

    // A > inside a quoted value does not close the tag; a quote left open does not swallow the page.
    private static int Close(string html, int from)
    {
        for (var i = from; i < html.Length; i++)
        {
            if (html[i] == '>')
            {
                return i;
            }

            if (html[i] is '"' or '\'' && i > from && html[i - 1] == '=')
            {
                var window = html.AsSpan(i + 1, Math.Min(AttributesRead * 10, html.Length - i - 1));
                var quote = window.IndexOf(html[i]);
                i += quote < 0 ? 0 : quote + 1;
            }
        }

        return -1;
    }

    private static bool Hides(ReadOnlySpan<char> attributes)
    {
        var head = attributes[..Math.Min(attributes.Length, AttributesRead)].ToString().Replace(" ", string.Empty, StringComparison.Ordinal);
        return head.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || head.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || head.Contains("font-size:0", StringComparison.OrdinalIgnoreCase);
    }
}
