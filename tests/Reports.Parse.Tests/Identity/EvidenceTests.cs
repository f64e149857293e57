using Reports.Contracts.Documents;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Identity;

/// <summary>Every field of identity says who bears witness to it, and where.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public void Parse_WholeReport_BearsWitnessToEachField()
    {
        var document = Parsing.Parse(Sample.Report, "2031年杭州市政府工作报告.txt");

        Said(document).ShouldBe(
        [
            "code meeting 330100 杭州市",
            "code title 330100 杭州市",
            "code header 330100 杭州市",
            "code file_name 330100 ",
            "genre title government_work_report 2031年杭州市政府工作报告",
            "genre body government_work_report 市人民政府",
            "genre file_name government_work_report ",
            "review header 2030 一、2030年工作回顾",
            "review header 2030 二、2031年工作安排",
            "review meeting 2030 2031年1月15日",
            "review title 2030 2031年",
            "plan header 2031 一、2030年工作回顾",
            "plan header 2031 二、2031年工作安排",
            "plan meeting 2031 2031年1月15日",
            "plan title 2031 2031年",
            "plan file_name 2031 ",
            "delivered meeting 2031-01-15 2031年1月15日",
            "meeting meeting 杭州市第二十届人民代表大会第一次会议 杭州市第二十届人民代表大会第一次会议",
            "speaker header 林晓 林 晓",
            "title title 2031年杭州市政府工作报告 2031年杭州市政府工作报告",
        ]);
    }

    [Theory]
    [InlineData("2031927日", "2031-09-27", "2031-09-27")]
    [InlineData("2031127日", null, "2031127日")]
    [InlineData("2031年13月5日", null, "2031年13月5日")]
    public void Parse_GarbledDate_IsMarkedAndNeverInvented(string written, string? delivered, string value)
    {
        var document = Parsing.Parse($"政府工作报告\n——{written}在杭州市第二十届人民代表大会第一次会议上\n各位代表：\n我代表市人民政府，向大会报告工作。\n一、工作回顾\n正文。");

        document.Meta.Delivered.ShouldBe(delivered);
        var evidence = document.Evidence.Single(e => e.Field == "delivered");
        (evidence.Value, evidence.Garbled, Span(document, evidence)).ShouldBe((value, true, written));
    }

    [Theory]
    [InlineData("2031年\n杭州市人民政府\n工作报告", "2031年杭州市人民政府工作报告")]
    [InlineData("杭州市\n政府工作报\n告", "杭州市政府工作报告")]
    [InlineData("政 府 工 作 报 告", "政府工作报告")]
    [InlineData("首页>政务公开>2031年杭州市政府工作报告_渡口网", "2031年杭州市政府工作报告")]
    [InlineData("关于杭州市2030年国民经济和社会发展计划执行情况与\n2031年计划草案的报告", "关于杭州市2030年国民经济和社会发展计划执行情况与2031年计划草案的报告")]
    public void Parse_TitleBrokenOrWrapped_IsFoundWithItsStretch(string lines, string title)
    {
        var document = Parsing.Parse($"登录\n{lines}\n各位代表：\n我代表市人民政府，向大会报告工作，请予审议。\n一、2030年工作回顾\n正文。");

        var evidence = document.Evidence.Single(e => e.Field == "title");
        evidence.Value.ShouldBe(title);
        string.Concat(Span(document, evidence).Where(c => !char.IsWhiteSpace(c))).ShouldBe(title);
    }

    [Fact]
    public void Parse_BracketedDateWithoutMeeting_IsTheDayOfDelivery() =>
        Parsing.Parse("2031年杭州市政府工作报告\n（二〇三一年一月十五日）\n市长 林晓\n各位代表：\n一、工作回顾\n正文。").Meta.Delivered.ShouldBe("2031-01-15");

    private static IEnumerable<string> Said(ParsedDocument document) =>
        document.Evidence.Select(e => $"{e.Field} {e.Source} {e.Value} {Span(document, e)}");

    private static string Span(ParsedDocument document, Evidence evidence) =>
        evidence is { Start: { } start, End: { } end } ? document.Text[start..end] : string.Empty;
}
