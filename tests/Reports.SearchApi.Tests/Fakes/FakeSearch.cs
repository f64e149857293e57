using Reports.Search;
using Reports.Search.Answers;
using Reports.Search.Seam;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>Finds passages of the one invented report by plain containment, and keeps the request it was asked.</summary>
internal sealed class FakeSearch : ISearch
{
    private const string Title = "云岭市2031年政府工作报告";

    public SearchRequest? Asked { get; private set; }

    /// <summary>What to do instead of answering.</summary>
    public Func<CancellationToken, Task>? Instead { get; set; }

    public async Task<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default)
    {
        Asked = request;
        await (Instead?.Invoke(cancellationToken) ?? Task.CompletedTask);
        if (request.Cursor is not (null or "page2"))
        {
            throw new BadSearchException("bad_cursor", new Dictionary<string, string>(StringComparer.Ordinal));
        }

        var hits = InventedReport.Document.Passages.Select(p => Hit(p.N, request.Q ?? "")).OfType<PassageHit>().ToList();
        var head = new ReportHead("990100-government_work_report-2031", Title, "云岭市", "990100", "prefecture", "government_work_report", "2031", "2031-01-12");
        return new SearchAnswer
        {
            Query = Reading(request),
            Total = new SearchTotal(hits.Count > 0 ? 1 : 0, hits.Count),
            Items = hits.Count > 0 ? [new SearchItem(head, hits)] : [],
            Near = hits.Count == 0 && request.Q == "抽水储能" ? new NearResults([new SearchItem(head, [Hit(2, "抽水")!])]) : null,
            Facets = FacetsOf(hits),
            Next = hits.Count > 0 && request.Cursor is null ? "page2" : null,
            BackendMs = 0.42,
        };
    }

    private static QueryReading Reading(SearchRequest request) => request.Q == "\"抽水"
        ? new QueryReading(request.Q, "\"抽水\"", ["unbalanced_quote"], [])
        : new QueryReading(request.Q ?? "", request.Q ?? "", [], request is { Q: "GDP", Synonyms: not "no" } ? [new SynonymReading("gdp", ["地区生产总值"])] : []);

    private static PassageHit? Hit(int n, string query)
    {
        var passage = InventedReport.Document.Passages[n];
        var text = InventedReport.Document.Text[passage.Start..passage.End].TrimEnd();
        var word = query == "GDP" ? "地区生产总值" : query.Trim('"');
        var marks = new List<int[]>();
        for (var at = word.Length == 0 ? -1 : text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            marks.Add([at, at + word.Length]);
        }

        return word.Length > 0 && marks.Count == 0
            ? null
            : new PassageHit(InventedReport.Id, n, passage.Path, passage.Zone, text, marks, passage.Start, passage.End, $"/documents/{InventedReport.Id}?p={n}#p{n}");
    }

    private static Dictionary<string, IReadOnlyList<FacetValue>> FacetsOf(List<PassageHit> hits) => new(StringComparer.Ordinal)
    {
        ["code"] = hits.Count == 0 ? [] : [new FacetValue("990000", "南屏省", hits.Count), new FacetValue("990100", "云岭市", hits.Count)],
        ["year"] = hits.Count == 0 ? [] : [new FacetValue("2031", "2031", hits.Count)],
        ["level"] = hits.Count == 0 ? [] : [new FacetValue("prefecture", "prefecture", hits.Count)],
        ["genre"] = hits.Count == 0 ? [] : [new FacetValue("government_work_report", "government_work_report", hits.Count)],
        ["zone"] = [.. hits.GroupBy(h => h.Zone).Select(g => new FacetValue(g.Key, g.Key, g.Count()))],
        ["flag"] = [],
        ["indicator"] = hits.Count == 0 ? [] : [new FacetValue("gdp", "地区生产总值", 1)],
    };
}

/// <summary>An engine that answers or does not.</summary>
internal sealed class FakeEngine : ISearchEngine
{
    public bool Answers { get; set; } = true;

    public Task<EngineAnswer> SearchAsync(EngineQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<bool> PingAsync(CancellationToken cancellationToken = default) => Task.FromResult(Answers);
}
