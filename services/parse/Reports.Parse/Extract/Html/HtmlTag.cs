namespace Reports.Parse.Extract.Html;

/// <summary>A start or end tag as it is written; <paramref name="Next"/> is the offset after it.</summary>
internal readonly record struct HtmlTag(string Name, bool IsEnd, bool IsHidden, int Next)
{
    private const int LongestName = 20;
    private const int AttributesRead = 4_000;

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

        if (end == start || end == html.Length || !char.IsAsciiLetter(html[start]))
        {
            return null;
        }

        var close = Close(html, end);
        return close < 0 ? null : new HtmlTag(html[start..end], isEnd, !isEnd && Hides(html.AsSpan(end, close - end)), close + 1);
    }

    // A > inside a quoted value does not close the tag. Beyond a window quotes are not believed, so a quote left open swallows nothing.
    private static int Close(string html, int from)
    {
        var window = Math.Min(html.Length, from + AttributesRead);
        for (var i = from; i < window; i++)
        {
            if (html[i] == '>')
            {
                return i;
            }

            if (html[i] is '"' or '\'' && i > from && html[i - 1] == '=')
            {
                var quote = html.AsSpan(i + 1, window - i - 1).IndexOf(html[i]);
                i += quote + 1;
            }
        }

        return html.IndexOf('>', from);
    }

    private static bool Hides(ReadOnlySpan<char> attributes)
    {
        var head = attributes[..Math.Min(attributes.Length, AttributesRead)].ToString().Replace(" ", string.Empty, StringComparison.Ordinal);
        return head.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || head.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || head.Contains("font-size:0", StringComparison.OrdinalIgnoreCase);
    }
}
