using Reports.Search.Seam;

namespace Reports.Search.Conformance;

public abstract partial class SearchEngineSuite
{
    [Fact]
    public async Task Reports_WithCopies_ShowThePreferredDocumentFirstAndStandWhereTheBestPassageDoes()
    {
        var preferred = Of("aa", copy: false, "项目", "建设项目和城乡发展重点事项");
        var copy = Of("bb", copy: true, "项目", "项目项目");
        await using var engine = await StartWithAsync(copy, preferred);

        var answer = await engine.SearchAsync(new EngineQuery { Match = Literal("项目"), PassagesPerReport = 3 });

        (answer.Reports, answer.Passages).ShouldBe((1, 4));
        var hit = answer.Hits.ShouldHaveSingleItem();
        hit.Passages.Select(p => p.Document).ShouldBe([InventedReports.Id(0xaa), InventedReports.Id(0xaa), InventedReports.Id(0xbb)]);
        var best = await engine.SearchAsync(Passages(Literal("项目")) with { Limit = 1 });
        hit.Position.ShouldBe(best.Hits[0].Position);

        static DocumentWrite Of(string name, bool copy, params string[] texts)
        {
            var id = InventedReports.Id(Convert.ToInt32(name, 16));
            return new DocumentWrite(id, 1, [.. texts.Select((text, n) => InventedReports.Passage(id, text, n) with { Report = "report-1", Copy = copy })]);
        }
    }
}
