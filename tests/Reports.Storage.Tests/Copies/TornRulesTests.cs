using Reports.Contracts.Documents;
using Reports.Storage.Conformance.Invented;
using Reports.Storage.Copies;
using Reports.Storage.Model;

namespace Reports.Storage.Tests.Copies;

public sealed class TornRulesTests
{
    private const string Front = "021|玉泉:8,赛罕:4,回民:2|";
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void TornPart_OfAHalf_IsReadBackAsWritten()
    {
        var torn = TornPart.Of(Torn.First()).ShouldNotBeNull();

        (torn.Beginning, torn.End).ShouldBe((TornEdge.Whole, TornEdge.BetweenSentences));
        torn.Places.Main.ShouldBe("玉泉");
        TornPart.Parse(torn.ToString())!.ToString().ShouldBe(torn.ToString());
    }

    [Fact]
    public void TornPart_OfAWholeReportOrAnotherKind_IsNone()
    {
        var notice = Torn.Second() with { Quality = [new QualityFlag("not_a_report", 0.95, new Dictionary<string, string> { ["kind"] = "notice" })] };

        TornPart.Of(Torn.Whole()).ShouldBeNull();
        TornPart.Of(notice).ShouldBeNull();
    }

    [Theory]
    [InlineData("，三是加快建设", nameof(TornEdge.WithinSentence))]
    [InlineData("（三）加快建设", nameof(TornEdge.BetweenSentences))]
    [InlineData("各位代表！一年来", nameof(TornEdge.BetweenSentences))]
    [InlineData("加快建设", nameof(TornEdge.Torn))]
    [InlineData("现在，向大会报告工作", nameof(TornEdge.Whole))]
    public void BeginningOf_ATextWithoutTitle_IsHowItIsCut(string words, string expected) =>
        TornEdges.BeginningOf(Torn.Second() with { Text = words + Torn.Second().Text }).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("。", nameof(TornEdge.BetweenSentences))]
    [InlineData("，加快建设", nameof(TornEdge.WithinSentence))]
    [InlineData("。\n二、主要任务", nameof(TornEdge.Torn))]
    public void EndOf_ATextWithoutClosing_IsHowItIsCut(string words, string expected) =>
        TornEdges.EndOf(Torn.First() with { Text = Texts.Han(1, 700) + words }).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("全省第一，我省、全省、全省、我省、全省", nameof(OwnRank.Province))]
    [InlineData("我市、全市、全市、全市，全省第一", nameof(OwnRank.City))]
    [InlineData("我区、全区、全区、全区，全市第一", nameof(OwnRank.County))]
    [InlineData("全市场、安全区、全省", nameof(OwnRank.Open))]
    public void OwnRank_OfWhatATextCallsItsOwn_IsTheRankOfItsPlace(string text, string expected) => OwnRanks.Of(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("2031年，2031年，2030年，到2035年、2040年底", 2031, true)]
    [InlineData("2030年，2030年", 2031, true)]
    [InlineData("2032年，2032年，2031年", 2031, false)]
    [InlineData("2028年，2028年", 2031, false)]
    [InlineData("今年", 2031, null)]
    public void Years_OfAText_TellWhetherItIsOfAReportForAYear(string text, int year, bool? fits) => YearProfile.Of("　　　　" + text).Fits(year).ShouldBe(fits);

    [Fact]
    public void Weigh_TornTexts_SpeaksForThePlaceTheCountingAndTheYear()
    {
        var first = Of("a", Front, "1.1-2.2");

        var fit = Halves.Weigh(first, Of("b", "100|玉泉:8,赛罕:4,回民:2|2024:2", "2.3-3.0")).ShouldNotBeNull();
        fit.ShouldBeGreaterThan(Halves.Weigh(first, Of("b", "100|玉泉:8,赛罕:4,回民:2|", "2.3-3.0"))!.Value);
        fit.ShouldBeGreaterThan(Halves.Weigh(first, Of("b", "100|玉泉:8,赛罕:4,回民:2|2024:2", null))!.Value);
    }

    [Theory]
    [InlineData("100|古城:8,华宁:4,通海:2|", "2.3-3.0", "another place")]
    [InlineData("100|玉泉:8,赛罕:4,回民:2|2026:3", "2.3-3.0", "another year")]
    [InlineData("100|玉泉:8,赛罕:4,回民:2|", "1.2-3.0", "counts again")]
    [InlineData("100|玉泉:8,赛罕:4,回民:2|", "2.5-3.0", "leaves out a heading")]
    [InlineData("101|玉泉:8,赛罕:4,回民:2|", "2.3-3.0", "another rank")]
    [InlineData("000|玉泉:8,赛罕:4,回民:2|", "2.3-3.0", "has its beginning")]
    [InlineData("300|玉泉:8,赛罕:4,回民:2|", "2.3-3.0", "cut in a sentence")]
    [InlineData("100|玉泉:1|", "2.3-3.0", "too few places")]
    public void Weigh_AStranger_IsNoPair(string torn, string ends, string because) =>
        Halves.Weigh(Of("a", Front.Replace("021", "022", StringComparison.Ordinal), "1.1-2.2"), Of("b", torn, ends)).ShouldBeNull(because);

    [Fact]
    public void Pairs_AnotherBeginningOfThePlaceWhoseCutDoesNotFit_StillLeavesItOpen()
    {
        Member[] members = [Of("a", Front, "1.1-2.2"), Of("b", "200|玉泉:8,赛罕:4,回民:2|", null), Of("c", Front.Replace("021", "031", StringComparison.Ordinal), "1.1-2.2", year: 2025)];

        Halves.Weigh(members[2], members[1]).ShouldBeNull();
        Halves.Pairs(members).ShouldBeEmpty();
        Halves.Pairs(members[..2]).ShouldHaveSingleItem().Reason.ShouldBe(Reasons.ContinuesByContent);
    }

    [Fact]
    public void Pairs_ThreePartsOfWhichTheFirstFitsTheLastToo_StandInTheirOrder()
    {
        Member[] members = [Of("a", Front, "1.1-2.0"), Of("b", "120|玉泉:8,赛罕:4,回民:2|2024:2", "2.1-0.4"), Of("c", "100|玉泉:8,赛罕:4,回民:2|2024:1", "1.3-4.0")];

        Halves.Weigh(members[0], members[2]).ShouldNotBeNull();
        Halves.Pairs(members).Select(pair => pair.First.Id + pair.Second.Id).ShouldBe(["ab", "bc"]);
    }

    [Fact]
    public void Pairs_PartsOfUnknownKindWithoutABeginning_AreNoReport()
    {
        Member[] members = [Of("b", "120|玉泉:8,赛罕:4,回民:2|2024:2", "2.1-0.4"), Of("c", "100|玉泉:8,赛罕:4,回民:2|2024:1", "1.3-4.0")];

        Halves.Pairs(members).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024:1", 1)]
    [InlineData("", 0)]
    public void Pairs_AtAPlaceOfSeveralYears_APartMustNameItsYear(string years, int pairs)
    {
        Member[] members = [Of("a", Front, "1.1-2.2"), Of("b", $"120|玉泉:8,赛罕:4,回民:2|{years}", "2.3-3.0"), Of("c", Front, "1.1-5.4", year: 2020)];
        members[0].Row.Code = members[2].Row.Code = "150104";

        Halves.Pairs(members).Count.ShouldBe(pairs);
    }

    [Theory]
    [InlineData("100|玉泉:8,赛罕:4,回民:2|2024:1", true)]
    [InlineData("100|古城:8,华宁:4,通海:2|2024:1", false)]
    [InlineData("101|玉泉:8,赛罕:4,回民:2|2024:1", false)]
    [InlineData("100|玉泉:8,赛罕:4,回民:2|2026:2", false)]
    [InlineData("100||2024:1", false)]
    public void Weigh_MarkedPagesOfOneNumber_MustSpeakOfOnePlaceAndYear(string second, bool arePair)
    {
        var (first, other) = (Of("a", Front.Replace("021", "012", StringComparison.Ordinal), "1.1-2.2"), Of("b", second, "2.3-3.0"));
        (first.Row.ContinuesOn, other.Row.ContinuedFrom) = (2, 1);

        (Halves.Weigh(first, other) >= Halves.Least).ShouldBe(arePair);
    }

    [Fact]
    public void Weigh_PartsThatSpeakMostOfDifferentPlaces_AreNoPairWithoutMuchElse()
    {
        var first = Of("a", "021|玉泉:8,赛罕:6,回民:2|", "1.1-2.2");

        Halves.Weigh(first, Of("b", "100|赛罕:8,回民:2,玉泉:1|", "2.3-3.0")).ShouldBeNull();
        Halves.Weigh(first, Of("b", "100|赛罕:8,回民:2,玉泉:1|2024:1", "2.3-3.0")).ShouldNotBeNull();
        Halves.Weigh(first, Of("b", "100|赛罕:8,玉泉:3,回民:2|", "2.3-3.0")).ShouldNotBeNull();
    }

    private static Member Of(string id, string torn, string? ends, int year = 2024)
    {
        var isFirst = torn[0] == '0';
        return new Member(
            new CatalogueRow
            {
                DocumentId = id,
                ReportId = id,
                ParsedRef = "",
                ParserRevision = "",
                MediaType = "text/plain",
                Title = "",
                Genre = isFirst ? "government_work_report" : "other",
                Flags = "",
                Warnings = "[]",
                Year = isFirst ? year : null,
                OutlineEnds = ends,
                Torn = torn,
            },
            Now);
    }
}
