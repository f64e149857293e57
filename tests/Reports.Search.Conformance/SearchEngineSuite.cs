using Reports.Search.Query;
using Reports.Search.Seam;

namespace Reports.Search.Conformance;

/// <summary>What every search engine must do; derive from it with an engine that has an empty index.</summary>
public abstract partial class SearchEngineSuite
{
    private const int Documents = 120;
    private const int Seed = 20261125;

    private static readonly IReadOnlyList<DocumentWrite> Invented = InventedReports.Documents(Documents, Seed);
    private static readonly Scan Truth = new(Invented);

    /// <summary>An engine of this test's own; the test disposes of it.</summary>
    protected abstract Task<EngineUnderTest> StartAsync();

    private async Task<EngineUnderTest> StartFilledAsync()
    {
        var engine = await StartAsync();
        await engine.Index.EnsureAsync();
        await engine.WriteAsync(Invented);
        return engine;
    }

    private async Task<EngineUnderTest> StartWithAsync(params DocumentWrite[] writes)
    {
        var engine = await StartAsync();
        await engine.Index.EnsureAsync();
        await engine.WriteAsync(writes);
        return engine;
    }

    private static EngineQuery Passages(QueryNode? match) => new() { Match = match, CollapseToReports = false, Limit = 100 };

    private static LiteralNode Literal(string folded) => new(folded);

    /// <summary>Names of all passages that match, page by page, in order.</summary>
    private static async Task<List<string>> AllAsync(EngineUnderTest engine, EngineQuery query)
    {
        var names = new List<string>();
        EngineAnswer answer;
        do
        {
            answer = await engine.SearchAsync(query);
            names.AddRange(answer.Hits.Select(hit => Scan.Name(hit.Passages.ShouldHaveSingleItem())));
            query = answer.Hits.Count > 0 ? query with { After = answer.Hits[^1].Position } : query;
        }
        while (answer.Hits.Count == query.Limit);
        return names;
    }

    private static IEnumerable<string> Names(IEnumerable<PassageEntry> entries) => entries.Select(Scan.Name);
}
