namespace Reports.Ingest.Collecting.Discovery;

/// <summary>
/// Reads HTML token by token, in time linear in its length and without building a tree, so that no nesting can do harm.
/// Comments, declarations, scripts and styles are passed over.
/// </summary>
internal static class HtmlScanner
{
    private static readonly string[] Unread = ["script", "style", "noscript", "template", "svg"];

    public static IEnumerable<HtmlToken> Read(string html)
    {
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            var end = tag < 0 ? html.Length : tag;
            if (end > at)
            {
                yield return new HtmlToken(HtmlKind.Text, "", html.AsMemory(at, end - at));
            }

            if (tag < 0)
            {
                yield break;
            }

            if (html.AsSpan(tag).StartsWith("<!--"))
            {
                at = Behind(html, "-->", tag + 4);
                continue;
            }

            var closes = tag + 1 < html.Length && html[tag + 1] == '/';
            var start = tag + (closes ? 2 : 1);
            var length = NameLength(html, start);
            if (length == 0)
            {
                // A lone bracket is text; a declaration is nothing.
                var declares = (start < html.Length && html[start] is '!' or '?') || closes;
                yield return new HtmlToken(HtmlKind.Text, "", declares ? default : html.AsMemory(tag, 1));
                at = declares ? Behind(html, ">", tag) : tag + 1;
                continue;
            }

            var name = html.Substring(start, length).ToLowerInvariant();
            var close = EndOfTag(html, start + length);
            if (close == html.Length)
            {
                yield break;
            }

            yield return new HtmlToken(closes ? HtmlKind.Close : HtmlKind.Open, name, html.AsMemory(start + length, close - start - length));
            at = close + 1;
            if (!closes && Unread.Contains(name))
            {
                at = Behind(html, "</" + name, at);
                at = Behind(html, ">", at);
            }
        }
    }

    private static int NameLength(string html, int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || (html[end] == '-' && end > start)))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(html[start]) ? end - start : 0;
    }

    private static int EndOfTag(string html, int at)
    {
        for (var quote = '\0'; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return at;
            }
            else if (c is '"' or '\'' && (html[at - 1] is '=' || char.IsWhiteSpace(html[at - 1])))
            {
                quote = c;
            }
        }

        return html.Length;
    }

    private static int Behind(string html, string mark, int at)
    {
        var found = at >= html.Length ? -1 : html.IndexOf(mark, at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + mark.Length;
    }
}
