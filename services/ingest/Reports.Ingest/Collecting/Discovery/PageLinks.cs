using System.Net;
using System.Text;

namespace Reports.Ingest.Collecting.Discovery;

/// <summary>A link: where it leads, without fragment, and what it says.</summary>
internal sealed record PageLink(Uri Address, string Text);

/// <summary>The links of a page, in their order, each address once.</summary>
internal static class PageLinks
{
    private const int MostLinks = 5_000;
    private const int LongestText = 300;

    public static IReadOnlyList<PageLink> Of(string html, Uri page)
    {
        var links = new List<PageLink>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (home, open) = (page, (Link?)null);
        foreach (var token in HtmlScanner.Read(html))
        {
            if (token is { Kind: HtmlKind.Text })
            {
                open?.Say(token.Content.Span);
                continue;
            }

            if (token is { Kind: HtmlKind.Open, Name: "base" } && Resolve(page, HtmlAttributes.Find(token.Content.Span, "href")) is { } stated)
            {
                home = stated;
            }

            if (token.Name != "a")
            {
                continue;
            }

            Close(open);
            open = token.Kind == HtmlKind.Open && Resolve(home, HtmlAttributes.Find(token.Content.Span, "href")) is { } address
                ? new Link(address, HtmlAttributes.Find(token.Content.Span, "title"))
                : null;
        }

        Close(open);
        return links;

        void Close(Link? link)
        {
            if (link is not null && links.Count < MostLinks && seen.Add(link.Address.AbsoluteUri))
            {
                links.Add(new PageLink(link.Address, link.Text));
            }
        }
    }

    /// <summary>An address of the web as a page names it, without fragment; null if it is none.</summary>
    public static Uri? Resolve(Uri page, string? reference)
    {
        if (string.IsNullOrWhiteSpace(reference) || !Uri.TryCreate(page, reference.Trim(), out var address) || address.Scheme is not ("http" or "https"))
        {
            return null;
        }

        return address.Fragment.Length == 0 ? address : new UriBuilder(address) { Fragment = "" }.Uri;
    }

    // Lists cut long titles short; the title attribute then has the whole.
    private sealed class Link(Uri address, string? title)
    {
        private readonly StringBuilder _said = new();

        public Uri Address { get; } = address;

        public string Text
        {
            get
            {
                var said = Tidy(WebUtility.HtmlDecode(_said.ToString()));
                return title is not null && title.Length > said.Length ? Tidy(title) : said;
            }
        }

        public void Say(ReadOnlySpan<char> text) => _said.Append(text[..Math.Min(text.Length, Math.Max(0, LongestText - _said.Length))]);

        private static string Tidy(string text)
        {
            var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return words.Length > LongestText ? words[..LongestText] : words;
        }
    }
}
