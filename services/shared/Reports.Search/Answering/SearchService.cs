using Reports.Search.Answers;
using Reports.Search.Query;
using Reports.Search.Seam;
using Reports.Text.Indicators;

namespace Reports.Search.Answering;

/// <summary>
/// Reads a request, asks the engine, and makes the answer: snippets, marks and cursors are the same for every engine.
/// <paramref name="codeLabel"/> names a GB/T 2260 code for people.
/// </summary>
public sealed class SearchService(ISearchEngine engine, Synonyms synonyms, Func<string, string> codeLabel, TimeProvider time) : ISearch
{
    public async Task<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default)
    {
        var read = RequestReading.Read(request);
        var query = EngineQuery(read);
        var (exact, exactMs) = await AskAsync(query, cancellationToken);
        var nearQuery = NearQuery(read, query, exact);
        var (near, nearMs) = nearQuery is null ? (null, 0) : await AskAsync(nearQuery, cancellationToken);
        var page = exact.Hits.Take(read.Limit).ToList();
        return new SearchAnswer
        {
            BackendMs = exactMs + nearMs,
            Query = new QueryReading(read.Text, read.Query.ReadAs, read.Query.Repairs, read.Synonyms ? Also(read.Query.Root) : []),
            Total = new SearchTotal(exact.Reports, exact.Passages),
            Items = Items(query, page),
            Near = near is { Hits.Count: > 0 } ? new NearResults(Items(nearQuery!, near.Hits)) : null,
            Facets = exact.Facets.ToDictionary(facet => facet.Key, facet => Labelled(facet.Key, facet.Value), StringComparer.Ordinal),
            Next = exact.Hits.Count > read.Limit ? Cursor.Write(page[^1].Position, request) : null,
        };
    }

    /// <summary>Asks for one hit more than the page has, to know whether another page follows.</summary>
    private EngineQuery EngineQuery(ReadRequest read) => new()
    {
        Match = read.Query.Root is { } root && read.Synonyms ? synonyms.Widen(root) : read.Query.Root,
        Filters = read.Filters,
        Sort = read.Sort,
        CollapseToReports = read.PerReport,
        Limit = read.Limit + 1,
        After = read.After,
        WithFacets = true,
        WithEntities = read.Entities,
    };

    private static EngineQuery? NearQuery(ReadRequest read, EngineQuery query, EngineAnswer exact)
    {
        var wanted = read.Near && read.After is null && exact.Reports < NearTier.FewReports;
        return wanted && NearTier.Of(read.Query.Root) is { } near
            ? query with { Match = near, Except = query.Match, Sort = SortOrder.Relevance, Limit = NearTier.Limit, WithFacets = false }
            : null;
    }

    private async Task<(EngineAnswer Answer, double Ms)> AskAsync(EngineQuery query, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var answer = await engine.SearchAsync(query, cancellationToken);
        return (answer, time.GetElapsedTime(started).TotalMilliseconds);
    }

    private static IReadOnlyList<SearchItem> Items(EngineQuery query, IReadOnlyList<EngineHit> hits) =>
        new AnswerItems(new Marking(WantedLiterals.Of(query.Match))).Of(hits);

    private SynonymReading[] Also(QueryNode? root) =>
        [.. WantedLiterals.Of(root).Distinct(StringComparer.Ordinal)
            .Select(literal => new SynonymReading(literal, synonyms.Of(literal)))
            .Where(reading => reading.Also.Count > 0)];

    private IReadOnlyList<FacetValue> Labelled(string field, IReadOnlyList<FacetCount> counts) =>
        [.. counts.Select(count => new FacetValue(count.Value, Label(field, count.Value), count.Count))];

    private string Label(string field, string value) => field switch
    {
        "code" => codeLabel(value),
        "indicator" => IndicatorCatalogue.Find(value)?.Name ?? value,
        _ => value,
    };
}
