using System.Text;
using AngleSharp.Dom;

namespace Reports.Parse.Extract.Html;

/// <summary>The text of an element: blocks and line breaks become lines, cells are joined by tabs, white space is folded.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> LeftOut = new(["nav", "form", "button", "head", "footer"], StringComparer.Ordinal);

    private static readonly HashSet<string> Blocks = new(
        ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table", "tbody", "section", "article", "main", "header", "aside",
         "blockquote", "pre", "dl", "dt", "dd", "center", "hr", "caption", "figure", "figcaption"],
        StringComparer.Ordinal);

    public static bool IsLeftOut(IElement element) => LeftOut.Contains(element.LocalName) || element.HasAttribute("hidden");

    public static string Of(IElement root)
    {
        var text = new StringBuilder();
        var open = new Stack<(INode Node, bool Done)>([(root, false)]);
        while (open.TryPop(out var next))
        {
            switch (next.Node)
            {
                case IText words:
                    Append(words.Data, text);
                    break;
                case IElement element when next.Done:
                    Close(element, text);
                    break;
                case IElement element when element == root || !IsLeftOut(element):
                    Open(element, text, open);
                    break;
            }
        }

        return text.ToString();
    }

    private static void Open(IElement element, StringBuilder text, Stack<(INode Node, bool Done)> open)
    {
        if (element.LocalName == "br" || Blocks.Contains(element.LocalName))
        {
            BreakLine(text);
        }

        open.Push((element, true));
        for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
        {
            open.Push((element.ChildNodes[i], false));
        }
    }

    private static void Close(IElement element, StringBuilder text)
    {
        if (element.LocalName is "td" or "th")
        {
            text.Append('\t');
        }
        else if (Blocks.Contains(element.LocalName))
        {
            BreakLine(text);
        }
    }

    private static void BreakLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\t')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    private static void Append(string words, StringBuilder text)
    {
        foreach (var c in words)
        {
            if (c is not ('\n' or '\r' or '\t' or ' ' or '\u00A0'))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n' or '\t'))
            {
                text.Append(' ');
            }
        }
    }
}
