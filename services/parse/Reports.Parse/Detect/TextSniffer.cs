using Reports.Parse.Characters;
using Reports.Text.Formats;

namespace Reports.Parse.Detect;

/// <summary>Tells HTML and Markdown from plain text once the bytes are decoded.</summary>
internal static class TextSniffer
{
    private const int HtmlHead = 1_000;
    private const int MarkdownHead = 20_000;

    private static readonly string[] HtmlOpenings =
        ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<table", "<p>", "<p ", "<article", "<h1", "<span", "<script"];

    public static ContentFormat FormatOf(string text, string name)
    {
        if (IsHtml(text))
        {
            return ContentFormat.Html;
        }

        return Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown" || HasMarkdownMarks(text)
            ? ContentFormat.Markdown
            : ContentFormat.Text;
    }

    private static bool IsHtml(string text)
    {
        var head = text.AsSpan().TrimStart();
        head = head[..Math.Min(head.Length, HtmlHead)];
        while (head.StartsWith("<?") || head.StartsWith("<!--"))
        {
            var end = head.IndexOf('>');
            if (end < 0)
            {
                return false;
            }

            head = head[(end + 1)..].TrimStart();
        }

        foreach (var opening in HtmlOpenings)
        {
            if (head.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A heading mark, or bold around a whole line: one could be chance in a plain text, two are meant.
    private static bool HasMarkdownMarks(string text)
    {
        var marks = 0;
        foreach (var line in Lines.Of(text[..Math.Min(text.Length, MarkdownHead)]))
        {
            var content = line.Content(text);
            if (content.StartsWith("# ") || content.StartsWith("## ") || content.StartsWith("### ")
                || (content.Length > 4 && content.StartsWith("**") && content.EndsWith("**")))
            {
                marks++;
            }
        }

        return marks >= 2;
    }
}
