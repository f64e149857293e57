using System.ServiceModel.Syndication;
using System.Xml;

namespace Reports.Ingest.Collecting.Discovery;

/// <summary>The entries of an RSS or Atom feed.</summary>
internal static class FeedLinks
{
    private const int LargestInCharacters = 20_000_000;

    private static readonly XmlReaderSettings Hardened = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestInCharacters,
        MaxCharactersFromEntities = 0,
    };

    /// <summary>Links with their titles; null if the bytes are no feed.</summary>
    public static IReadOnlyList<PageLink>? Of(byte[] bytes, Uri feed)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Hardened);
            return [.. SyndicationFeed.Load(reader).Items
                .Select(item => (Address: PageLinks.Resolve(feed, item.Links.FirstOrDefault(l => l.RelationshipType is null or "alternate")?.Uri.OriginalString), Title: item.Title?.Text))
                .Where(item => item.Address is not null)
                .Select(item => new PageLink(item.Address!, item.Title ?? ""))];
        }
        catch (Exception e) when (e is XmlException or FormatException or NotSupportedException)
        {
            return null;
        }
    }
}
