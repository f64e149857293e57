using Reports.Contracts.Documents;
using Reports.Storage.Ledger;

namespace Reports.Storage.Conformance;

/// <summary>What lists and figures say, on every database.</summary>
public abstract class ListingSuite : LedgerSuiteBase
{
    [Fact]
    public async Task List_PageByPage_ShowsEveryDocumentOnceNewestFirst()
    {
        foreach (var c in "abcde")
        {
            await AcceptAsync(c);
            Storage.Time.Advance(TimeSpan.FromSeconds(c == 'b' ? 0 : 1));
        }

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await Storage.Reader.ListAsync(new DocumentFilter(), 2, cursor, Token);
            seen.AddRange(page.Items.Select(d => d.Name));
            cursor = page.Next;
        }
        while (cursor is not null);

        seen.ShouldBe(["e.txt", "d.txt", "c.txt", "b.txt", "a.txt"]);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("====")]
    [InlineData("MTIzNA")]
    public async Task List_ForeignCursor_IsRefused(string cursor) =>
        await Should.ThrowAsync<BadCursorException>(() => Storage.Reader.ListAsync(new DocumentFilter(), 2, cursor, Token));

    [Fact]
    public async Task List_Filters_UseLedgerAndCatalogue()
    {
        await AcceptAsync('a');
        await AcceptAsync('b');
        await AcceptAsync('c');
        await Storage.Catalogue.PutAsync([new(Documents.Parsed(Id('a')), 1, Id('p')), new(Documents.Parsed(Id('b'), "plan_report", 2025) with { Quality = [] }, 1, Id('q'))], Token);
        await Storage.Ledger.ParsedAsync(Parsed('c'), Token);

        (await NamesAsync(new DocumentFilter(State: DocumentState.Parsed))).ShouldBe(["c.txt"]);
        (await NamesAsync(new DocumentFilter(Year: 2025))).ShouldBe(["b.txt"]);
        (await NamesAsync(new DocumentFilter(Genre: "government_work_report"))).ShouldBe(["a.txt"]);
        (await NamesAsync(new DocumentFilter(Flag: "fragment"))).ShouldBe(["a.txt"]);
        (await NamesAsync(new DocumentFilter(Code: "990100"))).Count.ShouldBe(2);
        (await NamesAsync(new DocumentFilter(Code: "990000"))).Count.ShouldBe(2);
        (await NamesAsync(new DocumentFilter(Code: "990200"))).ShouldBeEmpty();
        (await NamesAsync(new DocumentFilter(Place: "汀市"))).Count.ShouldBe(2);
        (await NamesAsync(new DocumentFilter(Place: "栖屏"))).ShouldBeEmpty();
        (await NamesAsync(new DocumentFilter(Q: "b.t"))).ShouldBe(["b.txt"]);
    }

    [Fact]
    public async Task CountByState_Filtered_CountsWhatFitsInEveryState()
    {
        await AcceptAsync('a');
        await AcceptAsync('b');
        await AcceptAsync('c');
        await Storage.Catalogue.PutAsync([new(Documents.Parsed(Id('a')), 1, Id('p')), new(Documents.Parsed(Id('b'), "plan_report", 2025), 1, Id('q'))], Token);
        await Storage.Ledger.ParsedAsync(Parsed('b'), Token);

        (await Storage.Reader.CountByStateAsync(new DocumentFilter(DocumentState.Failed, Place: "砚汀"), Token)).ShouldBe(
            new Dictionary<DocumentState, long> { [DocumentState.Received] = 1, [DocumentState.Parsed] = 1 }, ignoreOrder: true);
        (await Storage.Reader.CountByStateAsync(new DocumentFilter(Q: "c.t"), Token)).ShouldBe(new Dictionary<DocumentState, long> { [DocumentState.Received] = 1 });
    }

    [Fact]
    public async Task Find_Indexed_ShowsWhatTheCatalogueKnows()
    {
        await AcceptAsync('a');
        await Storage.Catalogue.PutAsync([new(Documents.Parsed(Id('a'), passages: 3), 1, Id('p'))], Token);

        var document = await FindAsync('a');

        document.Meta!.Jurisdiction.ShouldBe("砚汀市");
        document.Report.ShouldBe("990100-government_work_report-2024");
        document.Flags.ShouldBe(["fragment"]);
        document.Warnings.Single().Arguments!["count"].ShouldBe("3");
    }

    [Fact]
    public async Task Catalogue_OlderVersion_ReplacesNothingAndCountsTheMostPassages()
    {
        await AcceptAsync('a');
        await Storage.Catalogue.PutAsync([new(Documents.Parsed(Id('a'), passages: 9), 2, Id('p'))], Token);
        await Storage.Catalogue.PutAsync([new(Documents.Parsed(Id('a'), "other", passages: 1), 1, Id('q'))], Token);
        (await FindAsync('a')).Meta!.Genre.ShouldBe("government_work_report");

        await Storage.Catalogue.PutAsync([new(Documents.Parsed(Id('a'), "other", passages: 1), 3, Id('q'))], Token);

        (await FindAsync('a')).Meta!.Genre.ShouldBe("other");
        (await Storage.Catalogue.PassagesAsync(Id('a'), Token)).ShouldBe(9);
    }

    [Fact]
    public async Task Current_WithdrawnOrOtherVersion_IsLeftOut()
    {
        await AcceptAsync('a');
        await AcceptAsync('b');
        await AcceptAsync('c');
        await Storage.Ledger.WithdrawAsync(Id('b'), Token);

        var current = await Storage.Catalogue.CurrentAsync(new Dictionary<string, long> { [Id('a')] = 1, [Id('b')] = 2, [Id('c')] = 9 }, Token);

        current.ShouldBe([new KeyValuePair<string, int>(Id('a'), 0)]);
    }

    [Fact]
    public async Task Stages_SomeUnderWay_CountWaitingMovingAndFailed()
    {
        var began = Storage.Time.GetUtcNow();
        await AcceptAsync('a');
        Storage.Time.Advance(TimeSpan.FromSeconds(30));
        await AcceptAsync('b');
        await AcceptAsync('c');
        await Storage.Ledger.ParsedAsync(Parsed('b'), Token);
        await Storage.Ledger.FailedAsync(Failure('c', "parse"), Token);

        var stages = await Storage.Reader.StagesAsync(Token);

        stages[0].ShouldBe(new StageFigures("parse", 1, began, 3, 1, 1));
        stages[1].ShouldBe(new StageFigures("index", 1, Storage.Time.GetUtcNow(), 1, 0, 0));
        (await Storage.Reader.CountByStateAsync(Token))[DocumentState.Failed].ShouldBe(1);
    }

    private async Task<IReadOnlyList<string>> NamesAsync(DocumentFilter filter) =>
        [.. (await Storage.Reader.ListAsync(filter, 20, null, Token)).Items.Select(d => d.Name).Order(StringComparer.Ordinal)];
}
