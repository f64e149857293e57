using Reports.Search.Query;
using Reports.Search.Seam;
using Reports.Text.Folding;

namespace Reports.Search.Elasticsearch.Tests.Containers;

public sealed class LiteralTests(ElasticsearchServer server)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("事项", 2)]
    [InlineData("事项目", 0)]
    [InlineData("项目建设", 2)]
    [InlineData("水", 2)]
    [InlineData("22万千瓦", 1)]
    [InlineData("长22万", 1)]
    [InlineData("2万", 0)]
    [InlineData("设、水", 1)]
    [InlineData("項目", 2)]
    [InlineData("，", 0)]
    public async Task SearchAsync_Literal_FindsWhereItStands(string literal, int expected)
    {
        var engine = new ElasticsearchEngine(server.Options(), TimeProvider.System);
        await engine.EnsureAsync(Cancel);
        string[] texts = ["重点事项、项目建设、水电", "项目建设事项；增长22万千瓦。", "水利先行"];
        await engine.WriteAsync([.. texts.Select((text, i) => Passages.Write($"d{i}", 1, text: text))], Cancel);
        await engine.RefreshAsync(Cancel);

        var answer = await engine.SearchAsync(new EngineQuery { Match = new LiteralNode(Fold.ToText(literal)), WithFacets = true }, Cancel);

        answer.Passages.ShouldBe(expected);
        answer.Facets["zone"].Sum(facet => facet.Count).ShouldBe(expected);
        answer.Hits.SelectMany(hit => hit.Passages).ShouldAllBe(passage => passage.Path.SequenceEqual(new[] { "一、去年工作" }));
    }
}
