using Reports.Search.Answering;
using Reports.Search.Answers;
using Reports.Search.Conformance;
using Reports.Search.Lucene;
using Reports.Search.Query;
using Reports.Search.Seam;
using Reports.Search.Tests.Lucene;
using Reports.Text.Folding;

namespace Reports.Search.Tests.Answering;

public sealed class SearchServiceTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly LuceneEngine _engine;
    private readonly SearchService _search;

    public SearchServiceTests()
    {
        _engine = LuceneEngine.Open(_directory.Path);
        _search = new SearchService(_engine, Synonyms.Default, code => "市" + code, TimeProvider.System);
    }

    public void Dispose()
    {
        _engine.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public async Task Search_InventedReports_HitsHaveMarksOnTheLiteral()
    {
        var documents = InventedReports.Documents(60, 7);
        await _engine.WriteAsync(documents, TestContext.Current.CancellationToken);

        foreach (var literal in new Scan(documents).Strings(200, 7))
        {
            var answer = await SearchAsync(new() { Q = literal, Per = "passage", Limit = 100, Near = "no", Synonyms = "no" });

            answer.Total.Passages.ShouldBe(new Scan(documents).Containing(literal).Count);
            foreach (var hit in answer.Items.SelectMany(item => item.Passages))
            {
                hit.Marks.ShouldNotBeEmpty();
                hit.Marks.ShouldAllBe(mark => Fold.ToText(hit.Snippet.Substring(mark[0], mark[1] - mark[0])) == literal);
            }
        }
    }

    [Fact]
    public async Task Search_CopyWithTheSamePassage_ShowsItOnceAndCountsBoth()
    {
        var preferred = InventedReports.Passage("aa", "全市完成固定资产投资22万元。") with { Report = "r" };
        var copy = InventedReports.Passage("bb", "全市完成固定资产投资２２万元。\n") with { Report = "r", Copy = true };
        var more = InventedReports.Passage("bb", "另有固定资产投资三项。", n: 1) with { Report = "r", Copy = true };
        await _engine.WriteAsync([new DocumentWrite("bb", 1, [copy, more]), new DocumentWrite("aa", 1, [preferred])], TestContext.Current.CancellationToken);

        var answer = await SearchAsync(new() { Q = "固定资产投资", Near = "no" });

        answer.Total.ShouldBe(new SearchTotal(1, 3));
        answer.Items.ShouldHaveSingleItem().Passages.Select(p => (p.Document, p.N)).ShouldBe([("aa", 0), ("bb", 1)]);
    }

    [Fact]
    public async Task Search_OneReport_FillsTheWholeAnswer()
    {
        var entry = InventedReports.Passage("ab", "全市完成固定资产投资22万元。\n", n: 3) with
        {
            Jurisdiction = "云泽市",
            Code = "990100",
            Level = "city",
            Year = 2024,
            Plan = "2024",
            Delivered = "2024-01-09",
        };
        await WriteAsync(new DocumentWrite("ab", 1, [entry]));

        var answer = await SearchAsync(new() { Q = "固投" });

        answer.Query.Text.ShouldBe("固投");
        answer.Query.Synonyms.ShouldHaveSingleItem().Also.ShouldBe(["固定资产投资"]);
        answer.Total.ShouldBe(new SearchTotal(1, 1));
        var item = answer.Items.ShouldHaveSingleItem();
        item.Report.ShouldBe(new ReportHead("report-ab", entry.Title, "云泽市", "990100", "city", "work_report", "2024", "2024-01-09"));
        var hit = item.Passages.ShouldHaveSingleItem();
        hit.Snippet.ShouldBe("全市完成固定资产投资22万元。");
        hit.Marks.ShouldHaveSingleItem().ShouldBe([4, 10]);
        (hit.Document, hit.N, hit.Start, hit.End, hit.Url).ShouldBe(("ab", 3, entry.Start, entry.End, "/documents/ab?p=3#p3"));
        answer.Facets["code"].ShouldBe([new("990000", "市990000", 1), new("990100", "市990100", 1)]);
        answer.Facets["year"].ShouldBe([new("2024", "2024", 1)]);
        answer.Next.ShouldBeNull();
        answer.BackendMs.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Search_SynonymsOff_TakesTheWordAlone()
    {
        await WriteAsync(InventedReports.Write("a", 1, "固定资产投资增长"), InventedReports.Write("b", 1, "固投增长"));

        var answer = await SearchAsync(new() { Q = "固投", Synonyms = "no" });

        answer.Items.ShouldHaveSingleItem().Report.Id.ShouldBe("report-b");
        answer.Query.Synonyms.ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_FewExactReports_AddsNearOnesWithoutTheExact()
    {
        await WriteAsync(
            InventedReports.Write("exact", 1, "建设抽水蓄能电站"),
            InventedReports.Write("near", 1, "抽水储能，蓄能电站"),
            InventedReports.Write("barred", 1, "抽水储能，蓄能电站，停工"),
            InventedReports.Write("far", 1, "电站建设"));

        var answer = await SearchAsync(new() { Q = "抽水蓄能电站 -停工" });

        answer.Items.ShouldHaveSingleItem().Report.Id.ShouldBe("report-exact");
        var near = answer.Near.ShouldNotBeNull().Items.ShouldHaveSingleItem();
        near.Report.Id.ShouldBe("report-near");
        near.Passages[0].Marks.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Search_NearNotWanted_AddsNone()
    {
        await WriteAsync(InventedReports.Write("near", 1, "抽水储能，蓄能电站"));

        (await SearchAsync(new() { Q = "抽水蓄能电站", Near = "no" })).Near.ShouldBeNull();
        (await SearchAsync(new() { Q = "抽水" })).Near.ShouldBeNull();
        (await SearchAsync(new())).Near.ShouldBeNull();
    }

    [Theory]
    [InlineData("report", "relevance")]
    [InlineData("passage", "relevance")]
    [InlineData("report", "newest")]
    [InlineData("passage", "oldest")]
    public async Task Search_PageByPage_GivesAllOnceAndEnds(string per, string sort)
    {
        await WriteAsync([.. InventedReports.Documents(30, 7)]);
        var request = new SearchRequest { Q = "项", Per = per, Sort = sort, Limit = 7 };
        var whole = await SearchAsync(request with { Limit = 100 });
        var found = new List<string>();

        for (var cursor = (string?)""; cursor is not null;)
        {
            var page = await SearchAsync(request with { Cursor = cursor });
            page.Items.ShouldNotBeEmpty();
            found.AddRange(page.Items.Select(Name));
            cursor = page.Next;
        }

        found.ShouldBe(whole.Items.Select(Name));
        whole.Next.ShouldBeNull();
    }

    [Fact]
    public async Task Search_CursorOfAnotherQueryOrChanged_IsRefused()
    {
        await WriteAsync([.. InventedReports.Documents(60, 7)]);
        var cursor = (await SearchAsync(new() { Q = "项", Limit = 3 })).Next.ShouldNotBeNull();

        (await SearchAsync(new() { Q = "项", Limit = 9, Near = "no", Cursor = cursor })).Items.ShouldNotBeEmpty();
        await ShouldRefuseAsync(new() { Q = "目", Cursor = cursor }, "bad_cursor");
        await ShouldRefuseAsync(new() { Q = "项", Sort = "newest", Cursor = cursor }, "bad_cursor");
        await ShouldRefuseAsync(new() { Q = "项", Cursor = "!" + cursor }, "bad_cursor");
        await ShouldRefuseAsync(new() { Q = "项", Cursor = "bnVsbA" }, "bad_cursor");
        await ShouldRefuseAsync(new() { Q = "项", Cursor = new string('a', 100_000) }, "bad_cursor");
        for (var at = 0; at < cursor.Length; at++)
        {
            var changed = cursor[..at] + (cursor[at] == 'A' ? 'B' : 'A') + cursor[(at + 1)..];
            await ShouldRefuseAsync(new() { Q = "项", Cursor = changed }, "bad_cursor");
        }
    }

    [Theory]
    [InlineData("sort", "best")]
    [InlineData("near", "yes")]
    [InlineData("synonyms", "auto")]
    [InlineData("per", "document")]
    [InlineData("year", "20x4")]
    [InlineData("year", "..")]
    [InlineData("year", "2026..2020")]
    [InlineData("year", "2020..2021..2022")]
    [InlineData("code", "1501")]
    [InlineData("code", "15010a")]
    [InlineData("limit", "0")]
    [InlineData("limit", "101")]
    public async Task Search_BadParameter_IsRefusedByName(string name, string value)
    {
        var refusal = await ShouldRefuseAsync(With(name, value), "bad_parameter");

        refusal.Arguments["name"].ShouldBe(name);
        refusal.Arguments["value"].ShouldBe(value);
        refusal.Arguments["expected"].ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Search_QueryTooLongOrWithTooManyTerms_IsRefused()
    {
        (await ShouldRefuseAsync(new() { Q = new string('增', 257) }, "query_too_long")).Arguments["limit"].ShouldBe("256");
        (await ShouldRefuseAsync(new() { Q = string.Join(' ', Enumerable.Repeat("增", 65)) }, "bad_parameter")).Arguments["name"].ShouldBe("q");
        (await SearchAsync(new() { Q = string.Join(' ', Enumerable.Repeat("增", 64)) })).Total.Passages.ShouldBe(0);
    }

    [Theory]
    [InlineData("2021", 2)]
    [InlineData("2021..2022", 3)]
    [InlineData("2022..", 1)]
    [InlineData("..2021", 2)]
    public async Task Search_Years_FiltersInclusively(string years, int passages)
    {
        await WriteAsync(
            new DocumentWrite("a", 1, [InventedReports.Passage("a", "增长") with { Year = 2021 }, InventedReports.Passage("a", "增长", 1) with { Year = 2021 }]),
            new DocumentWrite("b", 1, [InventedReports.Passage("b", "增长") with { Year = 2022 }]),
            new DocumentWrite("c", 1, [InventedReports.Passage("c", "增长")]));

        (await SearchAsync(new() { Year = years })).Total.Passages.ShouldBe(passages);
    }

    private static string Name(SearchItem item) => $"{item.Passages[0].Document}#{item.Passages[0].N}";

    private static SearchRequest With(string name, string value) => name switch
    {
        "sort" => new() { Sort = value },
        "near" => new() { Near = value },
        "synonyms" => new() { Synonyms = value },
        "per" => new() { Per = value },
        "year" => new() { Year = value },
        "code" => new() { Code = [value] },
        _ => new() { Limit = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
    };

    private Task<SearchAnswer> SearchAsync(SearchRequest request) => _search.SearchAsync(request, TestContext.Current.CancellationToken);

    private async Task<BadSearchException> ShouldRefuseAsync(SearchRequest request, string code)
    {
        var refusal = await Should.ThrowAsync<BadSearchException>(() => SearchAsync(request));
        refusal.Code.ShouldBe(code);
        return refusal;
    }

    private Task WriteAsync(params DocumentWrite[] writes) => _engine.WriteAsync(writes, TestContext.Current.CancellationToken);
}
