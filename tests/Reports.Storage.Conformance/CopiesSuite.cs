using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Storage.Catalogue;
using Reports.Storage.Model;

namespace Reports.Storage.Conformance;

/// <summary>Which documents are one report, and what happens when that changes, on every database.</summary>
public abstract partial class CopiesSuite : LedgerSuiteBase
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Report = "990100-government_work_report-2024";

    [Fact]
    public async Task Put_TwoFormatsOfOneReport_TheBetterOneIsPreferred()
    {
        var first = await PutAsync('a', Whole(1));
        var second = await PutAsync('b', Whole(1) with { MediaType = Docx });

        (first.Report, first.IsCopy).ShouldBe((Report, false));
        (second.Report, second.IsCopy).ShouldBe((Report, false));
        var (a, b) = (await RowAsync('a'), await RowAsync('b'));
        (a.Role, a.Reason, a.LinkedTo, a.Score).ShouldBe(("copy", "near_copy", Id('b'), 1d));
        (b.Role, b.Reason, b.Head).ShouldBe(("preferred", "format", true));
    }

    [Theory]
    [InlineData("内蒙古自治区呼和浩特市砚汀新区", true)]
    [InlineData("内蒙古自治区呼和浩特市栖屏新区", false)]
    [InlineData("砚汀新区", false)]
    public async Task Put_TwoTextsOfAnAreaWithoutCode_AreOfOneReportWhereCityAndNameAreTheSame(string other, bool areOne)
    {
        await PutAsync('a', OfArea(Whole(1), "内蒙古自治区呼和浩特市砚汀新区"));
        await PutAsync('b', OfArea(Whole(40), other));

        var (a, b) = (await RowAsync('a'), await RowAsync('b'));
        (a.ReportId == b.ReportId).ShouldBe(areOne);
        (a.Code, a.ReportId.StartsWith("150100.", StringComparison.Ordinal)).ShouldBe((null, true));

        static ParsedDocument OfArea(ParsedDocument document, string name) => document with { Meta = document.Meta with { Code = null, Jurisdiction = name } };
    }

    [Fact]
    public async Task Put_PreferenceChanges_TheOtherDocumentGoesBackToTheIndexOnce()
    {
        await PutAsync('a', Whole(1));
        await IndexedAsync('a');
        await PutAsync('b', Whole(1) with { MediaType = Docx });

        var a = await FindAsync('a');
        (a.State, a.Version).ShouldBe((DocumentState.Parsed, 2));
        await Storage.Relay.SendAsync(Token);
        Storage.Bus.Messages.OfType<DocumentParsed>().Single(m => m.Version == 2).DocumentId.ShouldBe(Id('a'));
        (await Storage.Ledger.IndexedAsync(Indexed('a'), Token)).ShouldBeFalse();

        (await PutAsync('a', Whole(1), version: 2)).IsCopy.ShouldBeTrue();
        (await Storage.Ledger.IndexedAsync(Indexed('a') with { Version = 2 }, Token)).ShouldBeTrue();
        (await Storage.Relay.SendAsync(Token)).ShouldBe(0);
        (await FindAsync('b')).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Remove_Preferred_TheCopyTakesItsPlace()
    {
        await PutAsync('a', Whole(1));
        await PutAsync('b', Whole(1) with { MediaType = Docx });
        await Storage.Ledger.WithdrawAsync(Id('b'), Token);

        await Storage.Catalogue.RemoveAsync(Id('b'), 9, Token);

        var a = await RowAsync('a');
        (a.Role, a.Reason, a.Head, a.LinkedTo).ShouldBe(("preferred", "only", true, null));
        (await BandsAsync(Id('b'))).ShouldBe(0);
    }

    [Fact]
    public async Task Put_NearCopyWithoutIdentity_JoinsTheReportWhicheverComesFirst()
    {
        var unknown = Unknown(1);
        await PutAsync('a', unknown);
        await PutAsync('b', Whole(1));
        await PutAsync('c', Unknown(1) with { MediaType = "text/html" });

        foreach (var c in "ac")
        {
            var row = await RowAsync(c);
            (row.ReportId, row.Role, row.Reason).ShouldBe((Report, "copy", "near_copy"), $"{c}");
        }

        (await PutAsync('a', unknown, version: 2)).Title.ShouldBe(Whole(1).Meta.Title);
    }

    [Fact]
    public async Task Remove_TheReportANearCopyJoined_ItIsAReportOfItsOwnAgain()
    {
        await PutAsync('a', Unknown(1));
        await PutAsync('b', Whole(1));
        await Storage.Ledger.WithdrawAsync(Id('b'), Token);
        await Storage.Catalogue.RemoveAsync(Id('b'), 9, Token);

        var a = await RowAsync('a');
        (a.ReportId, a.Role, a.Head).ShouldBe((Id('a'), "preferred", true));
    }

    [Fact]
    public async Task Put_OtherTexts_StayReportsOfTheirOwn()
    {
        await PutAsync('a', Unknown(1));
        await PutAsync('b', Unknown(2));

        (await RowAsync('a')).ReportId.ShouldBe(Id('a'));
        (await RowAsync('b')).ReportId.ShouldBe(Id('b'));
    }

    [Fact]
    public async Task Put_SameIdentityOtherText_IsAConflict()
    {
        await PutAsync('a', Whole(1));
        await PutAsync('b', Whole(2));

        var b = await RowAsync('b');
        (b.ReportId, b.Role, b.Reason).ShouldBe((Report, "copy", "conflict"));
    }

    [Fact]
    public async Task Put_HalvesInEitherOrder_AreStitchedUnderTheFirstOnesIdentity()
    {
        await PutAsync('b', SecondHalf(), "砚汀日报_02版.txt");
        await PutAsync('a', FirstHalf(), "砚汀日报_01版.txt");

        var (a, b) = (await RowAsync('a'), await RowAsync('b'));
        (a.ReportId, a.Role, a.Part, a.Head).ShouldBe((Report, "part", 1, true));
        (b.ReportId, b.Role, b.Part, b.Head).ShouldBe((Report, "part", 2, false));
        var header = await PutAsync('b', SecondHalf(), "砚汀日报_02版.txt", version: 2);
        (header.Code, header.Year, header.IsCopy).ShouldBe(("990100", 2024, false));
    }

    [Fact]
    public async Task Remove_OneHalf_TheOtherIsAFragmentAgain()
    {
        await PutAsync('a', FirstHalf(), "砚汀日报_01版.txt");
        await PutAsync('b', SecondHalf(), "砚汀日报_02版.txt");
        await Storage.Ledger.WithdrawAsync(Id('a'), Token);
        await Storage.Catalogue.RemoveAsync(Id('a'), 9, Token);

        var b = await RowAsync('b');
        (b.ReportId, b.Role, b.Part).ShouldBe((Id('b'), "preferred", null));
    }

    [Fact]
    public async Task Put_TwoSecondHalvesThatFitAlike_NoneIsTaken()
    {
        await PutAsync('a', FirstHalf(), "砚汀日报_01版.txt");
        await PutAsync('b', SecondHalf(), "砚汀日报_02版.txt");
        await PutAsync('c', SecondHalf(seed: 5), "砚汀日报_02版.txt");

        (await RowAsync('a')).Role.ShouldBe("preferred");
        (await RowAsync('b')).ReportId.ShouldBe(Id('b'));
        (await RowAsync('c')).ReportId.ShouldBe(Id('c'));
    }

    [Fact]
    public async Task Put_TheWholeReportComes_TheHalvesAreCopiesOfIt()
    {
        await PutAsync('a', FirstHalf(), "砚汀日报_01版.txt");
        await PutAsync('b', SecondHalf(), "砚汀日报_02版.txt");
        await PutAsync('c', Invented.Texts.Document(Id('c'), Invented.Texts.Han(3, 600) + Invented.Texts.Han(4, 600)));

        (await RowAsync('c')).Role.ShouldBe("preferred");
        (await RowAsync('a')).Reason.ShouldBe("part_of_whole");
        (await RowAsync('a')).Part.ShouldBeNull();
    }

    [Fact]
    public async Task Put_ManyAtOnceInTwoOrders_DecideTheSame()
    {
        foreach (var c in "abcd")
        {
            await AcceptAsync(c);
        }

        (char Id, ParsedDocument Document)[] documents = [('a', Unknown(1)), ('b', Unknown(2)), ('c', Unknown(1)), ('d', Whole(1))];
        await Storage.Catalogue.PutAsync([.. documents.Select(d => Entry(d.Id, d.Document, 1))], Token);
        var together = await RowsAsync();
        foreach (var c in "abcd")
        {
            await Storage.Catalogue.RemoveAsync(Id(c), 1, Token);
        }

        foreach (var (c, document) in documents.Reverse())
        {
            await Storage.Catalogue.PutAsync([Entry(c, document, 1)], Token);
        }

        (await RowsAsync()).ShouldBe(together);
    }

    private static ParsedDocument Whole(int seed) => Invented.Texts.Document(Id('x'), Invented.Texts.Han(seed, 1000));

    private static ParsedDocument Unknown(int seed) => Whole(seed) with { Meta = new DocumentMeta { Title = "无题" } };

    private static ParsedDocument FirstHalf() => Half(Invented.Texts.Han(3, 600), ["一、回顾", "二、任务"], on: 2, from: null);

    private static ParsedDocument SecondHalf(int seed = 4)
    {
        var half = Half(Invented.Texts.Han(seed, 600), ["三、自身建设"], on: null, from: 1);
        return half with { Meta = new DocumentMeta { Title = "砚汀日报", ContinuedFrom = 1 } };
    }

    private static ParsedDocument Half(string text, string[] headings, int? on, int? from)
    {
        var whole = Invented.Texts.Document(Id('x'), text);
        return whole with
        {
            Meta = whole.Meta with { ContinuesOn = on, ContinuedFrom = from },
            Outline = [.. headings.Select((h, n) => new OutlineNode($"{n}", 1, h, n, n + 1))],
            Quality = [new QualityFlag("fragment", 1)],
        };
    }

    private static CatalogueEntry Entry(char c, ParsedDocument document, long version) =>
        new(document with { DocumentId = Id(c) }, version, Id(c));

    private async Task<ReportHeader> PutAsync(char c, ParsedDocument document, string? name = null, long version = 1)
    {
        await Storage.Ledger.AcceptAsync(new Ledger.NewFile(Id(c), name ?? $"{c}.txt", 100), Token);
        return (await Storage.Catalogue.PutAsync([Entry(c, document, version)], Token))[Id(c)];
    }

    private async Task IndexedAsync(char c)
    {
        await Storage.Ledger.ParsedAsync(Parsed(c), Token);
        await Storage.Ledger.IndexedAsync(Indexed(c), Token);
        await Storage.Relay.SendAsync(Token);
    }

    private async Task<CatalogueRow> RowAsync(char c) =>
        (await Storage.Database.ReadAsync((db, ct) => db.Catalogue.FirstOrDefaultAsync(r => r.DocumentId == Id(c), ct), Token)).ShouldNotBeNull();

    private async Task<IReadOnlyList<string>> RowsAsync() => await Storage.Database.ReadAsync(
        async (db, ct) => (await db.Catalogue.OrderBy(r => r.DocumentId).ToListAsync(ct)).ConvertAll(r => $"{r.DocumentId[0]} {r.ReportId} {r.Role} {r.Reason} {r.Score} {r.LinkedTo}"),
        Token);

    private Task<int> BandsAsync(string id) => Storage.Database.ReadAsync((db, ct) => db.CopyBands.CountAsync(b => b.DocumentId == id, ct), Token);
}
