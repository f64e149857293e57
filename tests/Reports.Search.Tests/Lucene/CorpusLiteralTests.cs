using Reports.Search.Answering;
using Reports.Search.Answers;
using Reports.Search.Conformance;
using Reports.Search.Lucene;
using Reports.Search.Query;
using Reports.Search.Seam;
using Reports.Text.Folding;

namespace Reports.Search.Tests.Lucene;

public sealed class CorpusLiteralTests
{
    private const int PassageLength = 400;

    [Fact]
    public async Task Search_StringsOfRealReports_FindsAndMarksExactlyWhatAScanFinds()
    {
        var folder = Corpus();
        Assert.SkipWhen(folder is null, "The folder ../shared/corpus is not there.");
        using var place = new TemporaryDirectory();
        using var engine = LuceneEngine.Open(place.Path);
        DocumentWrite[] documents = [.. Directory.EnumerateFiles(folder!, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Document)];
        documents.ShouldNotBeEmpty();
        await engine.WriteAsync(documents, TestContext.Current.CancellationToken);
        var search = new SearchService(engine, Synonyms.Default, code => code, TimeProvider.System);
        var scan = new Scan(documents);

        foreach (var literal in scan.Strings(300, seed: 11))
        {
            var request = new SearchRequest { Q = literal, Per = "passage", Near = "no", Synonyms = "no", Limit = 50 };
            var answer = await search.SearchAsync(request, TestContext.Current.CancellationToken);

            answer.Total.Passages.ShouldBe(scan.Containing(literal).Count, literal);
            foreach (var hit in answer.Items.SelectMany(item => item.Passages))
            {
                hit.Marks.ShouldNotBeEmpty(literal);
                hit.Marks.ShouldAllBe(mark => Fold.ToText(hit.Snippet.Substring(mark[0], mark[1] - mark[0])) == literal);
            }
        }
    }

    private static DocumentWrite Document(string path)
    {
        var pieces = File.ReadAllText(path).Chunk(PassageLength).Select(piece => new string(piece)).ToArray();
        return InventedReports.Write(Path.GetFileName(path), 1, pieces);
    }

    private static string? Corpus()
    {
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            var folder = Path.Combine(up.FullName, "shared", "corpus", "cities-2024");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
