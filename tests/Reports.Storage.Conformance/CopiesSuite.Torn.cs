using Reports.Storage.Conformance.Invented;

namespace Reports.Storage.Conformance;

/// <summary>Halves that show what they belong to by their content alone.</summary>
public abstract partial class CopiesSuite
{
    // A place without an entry in the list of codes: only what the texts speak of tells.
    private const string TornReport = "980100-government_work_report-2024";

    [Theory]
    [InlineData("ab")]
    [InlineData("ba")]
    public async Task Put_TornHalvesWithoutMarksOrNames_AreStitchedByTheirContent(string order)
    {
        foreach (var c in order)
        {
            await PutAsync(c, c == 'a' ? Torn.First() : Torn.Second());
        }

        var (a, b) = (await RowAsync('a'), await RowAsync('b'));
        (a.ReportId, a.Role, a.Part, a.Head, a.Reason).ShouldBe((TornReport, "part", 1, true, "continues_by_content"));
        (b.ReportId, b.Role, b.Part, b.Head, b.Reason).ShouldBe((TornReport, "part", 2, false, "continues_by_content"));
        (b.LinkedTo, b.Score >= 0.5).ShouldBe((Id('a'), true));
    }

    [Fact]
    public async Task Put_TornHalvesOfTwoPlaces_FindEachTheirOwn()
    {
        await PutAsync('a', Torn.First());
        await PutAsync('d', Torn.Second(Torn.OtherPlaces, seed: 70));
        await PutAsync('b', Torn.Second());
        await PutAsync('c', Torn.First(Torn.OtherPlaces, seed: 50, code: "980200"));

        (await RowAsync('b')).ReportId.ShouldBe(TornReport);
        (await RowAsync('d')).ReportId.ShouldBe("980200-government_work_report-2024");
    }

    [Fact]
    public async Task Put_TwoTornBeginningsOfOnePlace_NoneIsTakenUntilOneIsWithdrawn()
    {
        await PutAsync('a', Torn.First());
        await PutAsync('b', Torn.Second());
        await PutAsync('c', Torn.First(seed: 30, plan: 2025));
        (await RowAsync('b')).ReportId.ShouldBe(Id('b'));
        (await RowAsync('a')).Role.ShouldBe("preferred");

        await Storage.Ledger.WithdrawAsync(Id('c'), Token);
        await Storage.Catalogue.RemoveAsync(Id('c'), 9, Token);

        (await RowAsync('b')).ReportId.ShouldBe(TornReport);
        (await RowAsync('a')).Part.ShouldBe(1);
    }

    [Fact]
    public async Task Remove_OneTornHalf_TheOtherStandsAlone()
    {
        await PutAsync('a', Torn.First());
        await PutAsync('b', Torn.Second());
        await Storage.Ledger.WithdrawAsync(Id('b'), Token);
        await Storage.Catalogue.RemoveAsync(Id('b'), 9, Token);

        var a = await RowAsync('a');
        (a.ReportId, a.Role, a.Part, a.Reason).ShouldBe((TornReport, "preferred", null, "only"));
        (await BandsAsync(Id('b'))).ShouldBe(0);
    }

    [Fact]
    public async Task Put_TheWholeOfTornHalves_TheyArePartsOfIt()
    {
        await PutAsync('a', Torn.First());
        await PutAsync('b', Torn.Second());
        await PutAsync('c', Torn.Whole());

        (await RowAsync('c')).Role.ShouldBe("preferred");
        foreach (var c in "ab")
        {
            var row = await RowAsync(c);
            (row.ReportId, row.Role, row.Reason).ShouldBe((TornReport, "copy", "part_of_whole"), $"{c}");
        }
    }
}
