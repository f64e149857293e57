using System.Text;

namespace Reports.Parse.Extract.Html;

/// <summary>
/// Makes a page harmless to parse before it is parsed: scripts, styles and comments go, attributes go (but whether the element is
/// hidden), and elements nested deeper than the limit lose their tags and keep their words. One pass, linear.
/// </summary>
internal static class HtmlTamer
{
    private static readonly HashSet<string> Skipped =
        new(["script", "style", "noscript", "iframe", "svg", "object", "template", "textarea", "select", "math"], StringComparer.OrdinalIgnoreCase);

    // They have no end tag, or the next of their kind ends them: they do not nest by themselves.
    private static readonly HashSet<string> Unnested =
        new(["br", "hr", "img", "input", "meta", "link", "base", "col", "area", "wbr", "source", "p", "li", "td", "th", "tr", "dt", "dd", "option"], StringComparer.OrdinalIgnoreCase);

    public static string Tame(string html)
    {
        var tamed = new StringBuilder(html.Length);
        var (depth, lastClose) = (0, html.LastIndexOf('>'));
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open < 0 || open > lastClose)
            {
                tamed.Append(html[at..].Replace("<", "&lt;", StringComparison.Ordinal));
                break;
            }

            tamed.Append(html, at, open - at);
            at = Markup(html, open, tamed, ref depth);
        }

        return tamed.ToString();
    }

    private static int Markup(string html, int open, StringBuilder to, ref int depth)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
        {
            return After(html, "-->", open + 4);
        }

        if (html[open + 1] is '!' or '?')
        {
            return After(html, ">", open + 1);
        }

        if (HtmlTag.Read(html, open) is not { } tag)
        {
            to.Append("&lt;");
            return open + 1;
        }

        if (!tag.IsEnd && Skipped.Contains(tag.Name))
        {
            return After(html, ">", IndexOf(html, "</" + tag.Name, tag.Next));
        }

        Write(tag, to, ref depth);
        return tag.Next;
    }

    private static void Write(HtmlTag tag, StringBuilder to, ref int depth)
    {
        var counts = !Unnested.Contains(tag.Name);
        if (tag.IsEnd)
        {
            depth -= counts && depth > 0 ? 1 : 0;
            _ = counts && depth >= ParseLimits.Nesting ? to : to.Append("</").Append(tag.Name).Append('>');
            return;
        }

        depth += counts ? 1 : 0;
        if (!counts || depth <= ParseLimits.Nesting)
        {
            to.Append('<').Append(tag.Name).Append(tag.IsHidden ? " hidden>" : ">");
        }
    }

    private static int IndexOf(string html, string what, int from) =>
        html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found : html.Length;

    private static int After(string html, string what, int from) =>
        from >= html.Length || html.IndexOf(what, from, StringComparison.Ordinal) is not (>= 0 and var found) ? html.Length : found + what.Length;
}
