using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Identity;

/// <summary>What else tells a national report and its year where title, meeting and session are not stated.</summary>
public sealed class NationalSubjectTests
{
    [Theory]
    [InlineData("我代表国务院，向大会作关于国民经济和社会发展第十七个五年计划的报告，请审议。", 2036)]
    [InlineData("我代表国务院，向大会作关于第八个五年计划纲要（草案）的报告，请审议。", 1991)]
    [InlineData("我受国务院的委托，向大会提出关于2031、2032年国民经济计划安排的报告。", 2031)]
    public void Parse_ReportOnPlans_HasTheYearOfItsSubject(string opening, int year)
    {
        var meta = Meta($"各位代表：\n{opening}\n一、渡口\n正文。");

        (meta.Code, meta.Genre, meta.Year).ShouldBe(("000000", "government_work_report", year));
    }

    [Fact]
    public void Parse_ReportOnThePlansOfTwoYears_StandsInTheFirstWhateverAChapterSays() =>
        Meta("各位代表：\n我代表国务院，向大会作关于2031年和2032年国民经济计划安排的报告。\n一、渡口\n正文。\n二、2032年计划的主要任务\n正文。").Year.ShouldBe(2031);

    [Fact]
    public void Parse_YearAfterTheOnlyOneIntroduced_IsTheRunningOneIfItIsSpokenOfMore()
    {
        var text = "各位代表：\n现在，我代表国务院，向大会作政府工作报告。\n一、渡口\n2029年渡口少。2030年是修渡口的一年。2031年渡口更多，2031年船也多，2031年雨少。\n" + string.Join('\n', Prose.Paragraphs(4));

        Meta(text).Year.ShouldBe(2031);
    }

    [Theory]
    [InlineData("同志們：現在，我代表中央委員會向大會報告工作。")]
    [InlineData("現在，我代表中央委員會向這次代表會議報告工作。")]
    [InlineData("同志们，渡口的共产主义小组在这次代表大会上报告工作。")]
    public void Parse_ReportOfTheNationalPartyInEitherScript_IsOne(string opening)
    {
        var meta = Meta(opening + "\n一、渡口\n正文。");

        (meta.Code, meta.Genre).ShouldBe(("000000", "party_congress_report"));
    }

    private static Reports.Contracts.Documents.DocumentMeta Meta(string text) => Parsing.Parse(text, "a.txt").Meta;
}
