using Reports.Ingest.Collecting.Discovery;
using Reports.Ingest.Collecting.Fetching;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>
/// One visit to one source: finds links to reports, reads what is new, then looks again at what is known. It is bounded by the
/// requests it may make, by the depth of a listing and by the addresses it has seen, so no maze of links holds it.
/// </summary>
internal sealed class SourceVisit(SourceDefinition source, SourceReading reading, SourcePages memory, VisitTally tally)
{
    private readonly Uri _home = new(source.Address);
    private readonly TitleMatch _title = TitleMatch.Of(source.Title) ?? TitleMatch.Default;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<PageLink> _documents = new();

    /// <summary>Visits. Returns <c>done</c>, or <c>unchanged</c> if nothing was new.</summary>
    /// <exception cref="VisitEndedException">The site said no, or did not answer.</exception>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        if (source.Kind == "page")
        {
            Enqueue(new PageLink(_home, ""));
        }
        else
        {
            await DiscoverAsync(cancellationToken);
            foreach (var known in await memory.DocumentsAsync(source.Id, source.Pages, cancellationToken))
            {
                Enqueue(new PageLink(new Uri(known.Address), ""));
            }
        }

        while (tally.HasRequestsLeft && _documents.TryDequeue(out var link))
        {
            foreach (var attachment in await reading.ReadDocumentAsync(link, cancellationToken))
            {
                Enqueue(attachment);
            }
        }

        if (_documents.Count == 0 && tally.Counts.Refused == 0)
        {
            await reading.RememberLinksAsync(cancellationToken);
        }

        return tally.Counts is { New: 0, Changed: 0, Refused: 0 } ? "unchanged" : "done";
    }

    // Half of the requests at most go to listings: what they lead to shall be read as well.
    private async Task DiscoverAsync(CancellationToken cancellationToken)
    {
        var pages = new Queue<(Uri Address, int Depth)>([(_home, 0)]);
        _seen.Add(_home.AbsoluteUri);
        var found = new List<PageLink>();
        while (pages.TryPeek(out var page) && (page.Depth == 0 || tally.Requests * 2 < source.Pages))
        {
            pages.Dequeue();
            var links = await reading.ReadLinksAsync(page.Address, isFirst: page.Depth == 0, cancellationToken);
            found.AddRange(links.Where(IsReport));
            if (source.Kind == "listing" && page.Depth < source.Depth)
            {
                foreach (var next in links.Where(l => NextPage.Matches(l.Text) && IsOfThisSite(l.Address) && _seen.Add(l.Address.AbsoluteUri)))
                {
                    pages.Enqueue((next.Address, page.Depth + 1));
                }
            }
        }

        // What was never read comes first; what is known is looked at again after it.
        var again = new List<PageLink>();
        foreach (var link in found.DistinctBy(l => l.Address.AbsoluteUri))
        {
            if (await memory.FindAsync(source.Id, link.Address.AbsoluteUri, cancellationToken) is null)
            {
                Enqueue(link);
            }
            else
            {
                again.Add(link);
            }
        }

        again.ForEach(Enqueue);
    }

    private void Enqueue(PageLink link)
    {
        if (IsOfThisSite(link.Address) && _seen.Add(link.Address.AbsoluteUri))
        {
            _documents.Enqueue(link);
        }
    }

    private bool IsReport(PageLink link) => source.Kind switch
    {
        "directory" => DocumentFiles.IsListed(link.Address) && IsBelow(link.Address) && (source.Title is null || _title.Matches(link.Text) || _title.Matches(Uri.UnescapeDataString(link.Address.AbsolutePath))),
        _ => _title.Matches(link.Text),
    };

    private bool IsBelow(Uri address) => address.AbsolutePath.StartsWith(_home.AbsolutePath[..(_home.AbsolutePath.LastIndexOf('/') + 1)], StringComparison.Ordinal);

    private bool IsOfThisSite(Uri address) => source.OtherHosts || address.Host.Equals(_home.Host, StringComparison.OrdinalIgnoreCase);
}
