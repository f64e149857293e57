using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Reports.Search.Conformance;
using Reports.Search.Lucene;
using Reports.Search.Query;
using Reports.Search.Seam;

namespace Reports.Search.Tests.Lucene;

public sealed class LuceneEngineTests : IDisposable
{
    private static readonly EngineQuery Everything = new() { CollapseToReports = false, Limit = 100 };

    private readonly TemporaryDirectory _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Open_AnIndexThatIsThere_KeepsNameAndDocuments()
    {
        string name;
        using (var engine = LuceneEngine.Open(_place.Path))
        {
            var made = await engine.EnsureAsync(Token);
            made.Created.ShouldBeTrue();
            made.Name.ShouldMatch("^passages-v3-[0-9a-f]{8}$");
            name = made.Name;
            await engine.WriteAsync([InventedReports.Write("a", 3, "重点项目")], Token);
        }

        using var again = LuceneEngine.Open(_place.Path);

        (await again.EnsureAsync(Token)).ShouldBe(new IndexDescription(name, Created: false));
        (await again.SearchAsync(Everything, Token)).Passages.ShouldBe(1);
        await again.WriteAsync([InventedReports.Write("a", 2, "城乡")], Token);
        (await again.SearchAsync(Everything with { Match = new LiteralNode("重点") }, Token)).Passages.ShouldBe(1);
    }

    [Theory]
    [InlineData("segments_*")]
    [InlineData("*.si")]
    [InlineData("*.tim")]
    [InlineData("*.cfs")]
    public async Task Open_BrokenIndex_IsMovedAsideAndMadeAnew(string file)
    {
        using (var engine = LuceneEngine.Open(_place.Path))
        {
            await engine.WriteAsync([InventedReports.Write("a", 1, [.. Enumerable.Repeat("重点项目", 500)])], Token);
            await engine.WriteAsync([InventedReports.Write("b", 1, "重点项目")], Token);
        }

        var broken = System.IO.Directory.GetFiles(_place.Combine("passages"), file);
        broken.ShouldNotBeEmpty();
        foreach (var path in broken)
        {
            await File.WriteAllBytesAsync(path, new byte[64], Token);
        }

        using var again = LuceneEngine.Open(_place.Path);

        (await again.EnsureAsync(Token)).Created.ShouldBeTrue();
        System.IO.Directory.Exists(_place.Combine("passages.broken-1")).ShouldBeTrue();
        (await again.SearchAsync(Everything, Token)).Passages.ShouldBe(0);
        await again.WriteAsync([InventedReports.Write("a", 1, "重点项目")], Token);
        (await again.SearchAsync(Everything, Token)).Passages.ShouldBe(1);
    }

    [Fact]
    public async Task Open_IndexOfAnotherShape_IsMovedAside()
    {
        using (var directory = FSDirectory.Open(_place.Combine("passages")))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)))
        {
            writer.AddDocument([]);
        }

        using var engine = LuceneEngine.Open(_place.Path);

        (await engine.EnsureAsync(Token)).Created.ShouldBeTrue();
        System.IO.Directory.Exists(_place.Combine("passages.broken-1")).ShouldBeTrue();
    }

    [Fact]
    public async Task Write_WhileSearching_NeverShowsHalfADocument()
    {
        using var engine = LuceneEngine.Open(_place.Path);
        await engine.WriteAsync([InventedReports.Write("a", 1, "重点一", "项目一")], Token);

        var writing = Task.Run(
            async () =>
            {
                for (var version = 2; version < 40; version++)
                {
                    await engine.WriteAsync([InventedReports.Write("a", version, "重点" + version, "项目" + version)], Token);
                }
            },
            Token);
        while (!writing.IsCompleted)
        {
            (await engine.SearchAsync(Everything, Token)).Passages.ShouldBe(2);
        }

        await writing;
    }

    [Fact]
    public async Task Search_FromManyThreadsWhileReadersClose_FindsEverything()
    {
        using var engine = LuceneEngine.Open(_place.Path);
        var documents = InventedReports.Documents(40, 3);
        await engine.WriteAsync(documents, Token);
        var wanted = new Scan(documents).Containing("项目").Count;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var searches = Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    var answer = await engine.SearchAsync(Everything with { Match = new LiteralNode("项目"), WithFacets = true }, Token);
                    answer.Passages.ShouldBe(wanted);
                }
            },
            Token)).ToList();
        for (var version = 2; version < 30; version++)
        {
            await engine.WriteAsync([.. documents.Take(10).Select(document => document with { Version = version })], Token);
            GC.Collect();
        }

        await stop.CancelAsync();
        await Task.WhenAll(searches);
    }

    [Fact]
    public async Task Write_OneUnfitDocument_FailsAloneAndLeavesWhatWasThere()
    {
        using var engine = LuceneEngine.Open(_place.Path);
        await engine.WriteAsync([InventedReports.Write("a", 1, "重点项目")], Token);
        var unfit = InventedReports.Passage("a", "城乡建设") with { Title = new string('长', 40_000) };

        var outcomes = await engine.WriteAsync([new DocumentWrite("a", 2, [unfit]), InventedReports.Write("b", 1, "重点项目")], Token);

        outcomes[0].Error.ShouldNotBeNull();
        outcomes[1].ShouldBe(new WriteOutcome("b"));
        (await engine.SearchAsync(Everything with { Match = new LiteralNode("重点") }, Token)).Passages.ShouldBe(2);
    }

    [Fact]
    public async Task Write_DirectoryGoneForAWhile_IsUnavailableUntilItIsBack()
    {
        using var engine = LuceneEngine.Open(_place.Path);
        System.IO.Directory.Move(_place.Combine("passages"), _place.Combine("gone"));

        await Should.ThrowAsync<SearchEngineUnavailableException>(() => engine.WriteAsync([InventedReports.Write("a", 1, "重点项目")], Token));

        System.IO.Directory.Move(_place.Combine("gone"), _place.Combine("passages"));
        await engine.WriteAsync([InventedReports.Write("a", 1, "重点项目")], Token);
        (await engine.SearchAsync(Everything, Token)).Passages.ShouldBe(1);
    }

    [Fact]
    public async Task Search_Cancelled_Stops()
    {
        using var engine = LuceneEngine.Open(_place.Path);
        await engine.WriteAsync([InventedReports.Write("a", 1, "重点项目")], Token);

        await Should.ThrowAsync<OperationCanceledException>(() => engine.SearchAsync(Everything, new CancellationToken(canceled: true)));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
