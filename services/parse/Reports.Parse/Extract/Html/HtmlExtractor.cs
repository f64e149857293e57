using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Reports.Parse.Characters;
using Reports.Parse.Clean;

namespace Reports.Parse.Extract.Html;

/// <summary>The text of a page's main content. Nothing that the page names is fetched or run.</summary>
internal static class HtmlExtractor
{
    public static ExtractedText Extract(string html)
    {
        using var document = new HtmlParser().ParseDocument(HtmlTamer.Tame(html));
        var title = document.Title?.Trim();
        if (document.Body is not { } body)
        {
            return new ExtractedText(MappedText.Of(string.Empty), title);
        }

        var main = MainContent.Of(body);
        var text = HtmlText.Of(main);
        return new ExtractedText(MappedText.Of(Heading(body, main, text) + text), title);
    }

    // A page's headline often stands outside the block that holds the words.
    private static string Heading(IElement body, IElement main, string text)
    {
        var headline = body.QuerySelectorAll("h1")
            .Where(h => !main.Contains(h))
            .Select(HtmlText.Of)
            .FirstOrDefault(h => Han.Count(h) >= 4);
        return headline is null || text.Contains(headline.Trim(), StringComparison.Ordinal) ? string.Empty : headline.Trim() + "\n";
    }
}
