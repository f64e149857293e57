using Reports.Ingest.Collecting.Discovery;
using Reports.Ingest.Collecting.Fetching;
using Reports.Ingest.Intake;
using Reports.Ingest.Uploading;
using Reports.Storage.Collecting;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>Reads addresses of a source: pages of links, and documents, which go through the door.</summary>
internal sealed class SourceReading(SourceDefinition source, Fetcher fetcher, SourcePages memory, Door door, VisitTally tally)
{
    private const int LeastSentence = 200;
    private readonly Uri _home = new(source.Address);
    private readonly List<SourcePage> _pending = [];
    private readonly Dictionary<string, SourcePage> _byFingerprint = new(StringComparer.Ordinal);

    /// <summary>The links of a page; none if it has not changed since it was last read. The first page must be there.</summary>
    /// <exception cref="VisitEndedException">The site said no, or did not answer.</exception>
    public async Task<IReadOnlyList<PageLink>> ReadLinksAsync(Uri address, bool isFirst, CancellationToken cancellationToken)
    {
        var known = await memory.FindAsync(source.Id, address.AbsoluteUri, cancellationToken);
        var answer = await FetchAsync(address, known, cancellationToken);
        if (answer.IsUnchanged)
        {
            return [];
        }

        if (!answer.IsFound)
        {
            tally.Note($"{answer.Trouble ?? $"{answer.Status}"} {address.AbsoluteUri}");
            return isFirst ? throw new VisitEndedException("not_found", answer.Status, null) : [];
        }

        var links = source.Kind == "feed" ? FeedLinks.Of(answer.Body, answer.Address) : PageLinks.Of(PageText.Decode(answer.Body), answer.Address);
        if (links is null)
        {
            tally.Note($"no_feed {address.AbsoluteUri}");
            throw new VisitEndedException("failed", answer.Status, null);
        }

        // A page of links is remembered only once all it led to is: a visit that is cut off must find them again.
        _pending.Add(PageOf(address, answer, PageText.Fingerprint(answer.Body, null), null));
        return links;
    }

    /// <summary>Reads a document and hands it to the door. Returns the files that a page without text of its own leads to.</summary>
    /// <exception cref="VisitEndedException">The site said no, or did not answer.</exception>
    public async Task<IReadOnlyList<PageLink>> ReadDocumentAsync(PageLink link, CancellationToken cancellationToken)
    {
        var known = await memory.FindAsync(source.Id, link.Address.AbsoluteUri, cancellationToken);
        var answer = await FetchAsync(link.Address, known, cancellationToken);
        if (answer.IsUnchanged)
        {
            tally.Unchanged();
            await memory.RememberAsync(known!, cancellationToken);
            return [];
        }

        if (!answer.IsFound || IsStartPage(link.Address, answer.Address))
        {
            tally.Refused(answer.IsFound ? "moved_to_start" : answer.Trouble ?? $"{answer.Status}", link.Address);
            return [];
        }

        if (!DocumentFiles.IsKnown(answer.MediaType))
        {
            tally.Refused($"unsupported_type {answer.MediaType}", link.Address);
            return [];
        }

        var html = answer.IsHtml ? PageText.Decode(answer.Body) : null;
        var sentences = html is null ? null : PageText.Sentences(html);
        if (sentences is not null && source.Kind != "page" && sentences.Sum(s => s.Length) < LeastSentence)
        {
            // A page that is there but says nothing: its report lies in a file beside it, or it is no page at all.
            IReadOnlyList<PageLink> files = [.. PageLinks.Of(html!, answer.Address).Where(l => DocumentFiles.IsFile(l.Address))];
            if (files.Count == 0)
            {
                tally.Refused("no_text", link.Address);
            }

            return files;
        }

        await TakeAsync(link, answer, PageText.Fingerprint(answer.Body, sentences), known, cancellationToken);
        return [];
    }

    /// <summary>Everything that the visit's pages led to was read: they need not be sent again unless they change.</summary>
    public async Task RememberLinksAsync(CancellationToken cancellationToken)
    {
        foreach (var page in _pending)
        {
            await memory.RememberAsync(page, cancellationToken);
        }
    }

    private async Task TakeAsync(PageLink link, Fetched answer, string fingerprint, SourcePage? known, CancellationToken cancellationToken)
    {
        if (known?.Fingerprint == fingerprint)
        {
            tally.Unchanged();
            await memory.RememberAsync(PageOf(link.Address, answer, fingerprint, known.DocumentId), cancellationToken);
            return;
        }

        if (_byFingerprint.TryGetValue(fingerprint, out var same))
        {
            tally.Note($"alias {link.Address.AbsoluteUri} = {same.Address}");
            await memory.RememberAsync(PageOf(link.Address, answer, fingerprint, same.DocumentId), cancellationToken);
            return;
        }

        var origin = new Origin("source", answer.Address.AbsoluteUri)
        {
            SourceId = source.Id,
            ETag = answer.ETag,
            LastModified = answer.LastModified,
            Replaces = known?.DocumentId,
            Given = GivenFields.Of(source.Code, source.Genre),
        };
        var arrival = new Arrival(DocumentFiles.NameOf(answer.Address, link.Text, answer.MediaType), origin);
        var taken = await door.TakeAsync(arrival, () => new MemoryStream(answer.Body, writable: false), cancellationToken);
        foreach (var one in taken)
        {
            Count(one, link.Address, known);
        }

        var page = PageOf(link.Address, answer, fingerprint, taken.FirstOrDefault(t => t.Accepted is not null)?.Accepted?.DocumentId);
        _byFingerprint[fingerprint] = page;
        await memory.RememberAsync(page, cancellationToken);
    }

    private void Count(Taken taken, Uri address, SourcePage? known)
    {
        switch (taken)
        {
            case { Refusal: { } refusal }:
                tally.Refused(refusal.Code, address);
                break;
            case { Accepted.Duplicate: true }:
                tally.Unchanged();
                break;
            case var _ when known?.DocumentId is not null:
                tally.Changed();
                break;
            default:
                tally.New();
                break;
        }
    }

    private async Task<Fetched> FetchAsync(Uri address, SourcePage? known, CancellationToken cancellationToken)
    {
        Fetched answer;
        try
        {
            answer = await fetcher.GetAsync(address, TimeSpan.FromMilliseconds(source.DelayMs), (known?.ETag, known?.LastModified), tally.Request, cancellationToken);
        }
        catch (FetchException e) when (e.Outcome is "disallowed" or "too_large" or "too_many_redirects" or "refused_address" && address != _home)
        {
            // One address that is not for us says nothing of the others.
            return new Fetched(address, Status: 0, []) { Trouble = $"{e.Outcome}: {e.Message}:" };
        }
        catch (FetchException e)
        {
            tally.Note($"{e.Outcome} {e.Message}");
            throw new VisitEndedException(e.Outcome is "too_large" or "too_many_redirects" ? "failed" : e.Outcome, null, null);
        }

        return answer.Status switch
        {
            401 or 403 or 429 => throw Ended("blocked", answer),
            >= 500 => throw Ended("busy", answer),
            _ => answer,
        };
    }

    private VisitEndedException Ended(string outcome, Fetched answer)
    {
        tally.Note($"{answer.Status} {answer.Address.AbsoluteUri}");
        return new VisitEndedException(outcome, answer.Status, answer.RetryAfter);
    }

    // A page that is gone is often answered by the way to the start page.
    private bool IsStartPage(Uri asked, Uri came) =>
        came.AbsoluteUri != asked.AbsoluteUri && (came.AbsolutePath == "/" || came.AbsoluteUri == _home.AbsoluteUri) && asked.AbsolutePath != "/";

    private SourcePage PageOf(Uri address, Fetched answer, string fingerprint, string? documentId) =>
        new(source.Id, address.AbsoluteUri, fingerprint) { ETag = answer.ETag, LastModified = answer.LastModified, DocumentId = documentId };
}
