using Reports.Search.Seam;

namespace Reports.Search.Conformance;

public abstract partial class SearchEngineSuite
{
    [Fact]
    public async Task Ensure_Again_NamesTheSameIndex()
    {
        await using var engine = await StartAsync();
        var first = await engine.Index.EnsureAsync();

        var second = await engine.Index.EnsureAsync();

        first.Created.ShouldBeTrue();
        second.ShouldBe(first with { Created = false });
    }

    [Fact]
    public async Task Write_NewerVersion_Replaces()
    {
        await using var engine = await StartWithAsync(InventedReports.Write("a", 1, "重点项目"));

        await engine.WriteAsync(InventedReports.Write("a", 2, "城乡建设") with { PreviousPassages = 1 });

        await ShouldFindAsync(engine, Literal("重点"), []);
        await ShouldFindAsync(engine, Literal("城乡"), ["a#0"]);
    }

    [Fact]
    public async Task Write_OlderOrSameVersion_IsIgnored()
    {
        await using var engine = await StartWithAsync(InventedReports.Write("a", 5, "重点项目"));

        await engine.WriteAsync(InventedReports.Write("a", 4, "城乡建设") with { PreviousPassages = 1 });
        await engine.WriteAsync(InventedReports.Write("a", 5, "城乡建设") with { PreviousPassages = 1 });

        await ShouldFindAsync(engine, Literal("重点"), ["a#0"]);
        await ShouldFindAsync(engine, Literal("城乡"), []);
    }

    [Fact]
    public async Task Write_SameTwice_StandsOnce()
    {
        var write = InventedReports.Write("a", 1, "重点项目", "城乡建设");
        await using var engine = await StartWithAsync(write);

        await engine.WriteAsync(write);

        (await engine.SearchAsync(Passages(null))).Passages.ShouldBe(2);
    }

    [Fact]
    public async Task Write_Removal_WinsOverALateWrite()
    {
        await using var engine = await StartWithAsync(InventedReports.Write("a", 1, "重点项目"), InventedReports.Write("b", 1, "重点项目"));

        await engine.WriteAsync(new DocumentWrite("a", 3, [], PreviousPassages: 1));
        await engine.WriteAsync(InventedReports.Write("a", 2, "重点项目", "重点建设") with { PreviousPassages = 1 });

        await ShouldFindAsync(engine, Literal("重点"), ["b#0"]);
        (await engine.SearchAsync(Passages(null))).Passages.ShouldBe(1);
    }

    [Fact]
    public async Task Write_LateRemoval_IsIgnored()
    {
        await using var engine = await StartWithAsync(InventedReports.Write("a", 3, "重点项目"));

        await engine.WriteAsync(new DocumentWrite("a", 2, [], PreviousPassages: 1));

        await ShouldFindAsync(engine, Literal("重点"), ["a#0"]);
    }

    [Fact]
    public async Task Write_AfterRemovalWithNewerVersion_IsThere()
    {
        await using var engine = await StartWithAsync(InventedReports.Write("a", 1, "重点项目"));
        await engine.WriteAsync(new DocumentWrite("a", 2, [], PreviousPassages: 1));

        await engine.WriteAsync(InventedReports.Write("a", 3, "重点建设") with { PreviousPassages = 1 });

        await ShouldFindAsync(engine, Literal("重点"), ["a#0"]);
    }

    [Fact]
    public async Task Write_FewerPassages_LeavesNoneOver()
    {
        await using var engine = await StartWithAsync(InventedReports.Write("a", 1, "重点一", "重点二", "重点三"));

        await engine.WriteAsync(InventedReports.Write("a", 2, "重点四") with { PreviousPassages = 3 });

        await ShouldFindAsync(engine, Literal("重点"), ["a#0"]);
        (await engine.SearchAsync(Passages(null))).Passages.ShouldBe(1);
    }

    [Fact]
    public async Task Write_SameDocumentTwiceInABatch_EndsWithTheNewer()
    {
        await using var engine = await StartAsync();
        await engine.Index.EnsureAsync();

        await engine.WriteAsync(InventedReports.Write("a", 2, "重点项目"), InventedReports.Write("a", 1, "城乡建设"));

        await ShouldFindAsync(engine, Literal("重点"), ["a#0"]);
        await ShouldFindAsync(engine, Literal("城乡"), []);
    }
}
