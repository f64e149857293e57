using Reports.Search.Conformance;
using Reports.Search.Lucene;
using Reports.Search.Query;
using Reports.Search.Seam;
using Reports.Text.Folding;
using Reports.Text.Tokens;

namespace Reports.Search.Elasticsearch.Tests.Containers;

/// <summary>Both engines, the same passages, the same queries: the same hits with the same scores in the same order.</summary>
public sealed class EngineParityTests(ElasticsearchServer server) : IDisposable
{
    private const int Seed = 7;
    private const double Tolerance = 1e-5;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private static readonly IReadOnlyList<DocumentWrite> Documents = InventedReports.Documents(200, Seed);

    private readonly string _folder = Directory.CreateTempSubdirectory("parity").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task SearchAsync_ManyQueries_AnswersAsTheEmbeddedEngineDoes()
    {
        using var lucene = LuceneEngine.Open(_folder);
        var elastic = new ElasticsearchEngine(server.Options(), TimeProvider.System);
        await FillAsync(lucene);
        await FillAsync(elastic);

        var asked = 0;
        foreach (var query in Queries())
        {
            var expected = await lucene.SearchAsync(query, Cancel);
            var actual = await elastic.SearchAsync(query, Cancel);
            ShouldBeSame(actual, expected, query);
            asked += expected.Passages > 0 ? 1 : 0;
        }

        asked.ShouldBeGreaterThan(300);    }

    private static async Task FillAsync(IPassageIndex index)
    {
        await index.EnsureAsync(Cancel);
        await index.WriteAsync(Documents, Cancel);
        await index.RefreshAsync(Cancel);
    }

    private static void ShouldBeSame(EngineAnswer actual, EngineAnswer expected, EngineQuery query)
    {
        var reason = query.ToString();
        (actual.Passages, actual.Reports).ShouldBe((expected.Passages, expected.Reports), reason);
        actual.Hits.Select(Identity).ShouldBe(expected.Hits.Select(Identity), reason);
        foreach (var (mine, theirs) in actual.Hits.Zip(expected.Hits))
        {
            (mine.Position with { Score = 0 }).ShouldBe(theirs.Position with { Score = 0 }, reason);
            mine.Position.Score.ShouldBe(theirs.Position.Score, Tolerance, reason);
        }
    }

    private static string Identity(EngineHit hit) => string.Join(' ', hit.Passages.Select(Scan.Name).Prepend(hit.Report));

    private static IEnumerable<EngineQuery> Queries()
    {
        var words = new Scan(Documents).Strings(600, Seed).Concat(Crossing()).Select(text => new LiteralNode(text)).ToArray();
        foreach (var (i, word) in words.Index())
        {
            var other = words[(i + 1) % words.Length];
            QueryNode match = (i % 6) switch
            {
                0 => new OrNode([word, other]),
                1 => new AndNode([word, new NotNode(other)]),
                2 => new AndNode([new OrNode([word, other]), words[i / 2]]),
                3 => new NearNode([.. Tokenizer.OfLiteral(word.Folded + other.Folded).Tokens.Select(token => token.Text).Distinct(StringComparer.Ordinal)], .6),
                _ => word,
            };
            yield return new EngineQuery
            {
                Match = match,
                Sort = (SortOrder)(i % 10 == 9 ? 1 + (i / 10 % 2) : 0),
                CollapseToReports = i % 3 > 0,
            };
        }
    }

    /// <summary>Pieces of the texts with whatever stands in them.</summary>
    private static IEnumerable<string> Crossing() =>
        Documents.SelectMany(document => document.Passages)
            .Select(passage => Fold.ToText(passage.Text))
            .Where(text => text.Length > 9 && !char.IsSurrogate(text[3]) && !char.IsSurrogate(text[7]))
            .Select((text, i) => text.Substring(3, 2 + (i % 4)));
}
