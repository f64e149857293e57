using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Identity;

/// <summary>Documents that are no report say so, with what they are likely to be.</summary>
public sealed class NotAReportTests
{
    private const string Chapters = "一、2030年工作回顾\n新建渡口三座，地区生产总值增长。\n二、2031年工作安排\n新建渡口四座。";

    [Theory]
    [InlineData("杭州市人民政府关于印发2031年政府工作报告重点工作分工方案的通知\n各县区：\n一、重点工作\n正文。", "notice")]
    [InlineData("杭州市人民政府关于修缮渡口的通知（杭政发〔2031〕5号）\n各县区：\n一、重点工作\n正文。", "notice")]
    [InlineData("关于政府工作报告的决议\n会议审议了报告，予以批准。", "resolution")]
    [InlineData("杭州市第二十届人民代表大会第一次会议听取和审议了市长林晓所作的\n政府工作报告\n。会议决定批准。", "resolution")]
    [InlineData("杭州市渡口管理条例\n第一条 渡口要安全。", "law")]
    [InlineData("杭州市渡口发展规划（草案）\n一、总体要求\n正文。", "plan_text")]
    [InlineData("林晓在渡口大会上的讲话\n同志们：\n渡口很好。", "speech")]
    [InlineData("杭州市2031年法治政府建设工作报告\n一、主要做法\n正文。", "other_report")]
    [InlineData("杭州市渡口局2030年工作总结\n一、2030年工作回顾\n地区生产总值增长。\n二、2031年工作安排\n正文。", "work_summary")]
    [InlineData("{\"title\": \"2031年杭州市政府工作报告\", \"text\": \"各位代表：现在，我代表市人民政府，向大会报告工作，请予审议。\"}\n{\"title\": \"2032年杭州市政府工作报告\"}", "data")]
    [InlineData("name,title,year\na.txt,2031年杭州市政府工作报告,2031\nb.txt,2032年杭州市政府工作报告,2032\nc.txt,2033年杭州市政府工作报告,2033", "data")]
    [InlineData("杭州渡轮时刻表\n早班六时。", "unknown")]
    public void Parse_OtherDocument_IsFlaggedWithItsKind(string text, string kind)
    {
        var document = Parsing.Parse(text, "a.txt");

        document.Meta.Genre.ShouldBe("other");
        document.Quality.Single().ShouldSatisfyAllConditions(f => f.Code.ShouldBe("not_a_report"), f => f.Arguments!["kind"].ShouldBe(kind));
    }

    [Theory]
    [InlineData("各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n" + Chapters)]
    [InlineData("通知公告\n规划计划\n各位代表：\n我代表市人民政府，向大会报告工作，请予审议。\n" + Chapters)]
    [InlineData("各位代表！过去一年，渡口通了。在此，我谨代表人民政府向全市人民致谢！\n二、2031年工作任务\n地区生产总值增长。")]
    [InlineData(Chapters)]
    public void Parse_ReportWithoutATitle_IsAReport(string text)
    {
        var document = Parsing.Parse(text, "a.txt");

        document.Meta.Genre.ShouldBe("government_work_report");
        document.Flags.ShouldBeEmpty();
    }

    [Fact]
    public void Parse_ResolutionNamedAsAReport_IsBothFlags() =>
        Parsing.Parse("关于政府工作报告的决议\n会议审议了报告，予以批准。", "2031年杭州市政府工作报告.txt").Flags.ShouldBe(["mislabelled", "not_a_report"]);

    [Theory]
    [InlineData("杭州市人民政府关于修缮渡口的通知\n各县区：\n渡口收入增长8.5%，砚汀市人民政府批准。", false)]
    [InlineData("杭州市渡口管理条例\n第一条 渡口收入增长8.5%，砚汀市人民政府批准。", false)]
    [InlineData("杭州市渡口局2030年工作总结\n一、2030年工作回顾\n渡口收入增长8.5%，砚汀市人民政府批准。", true)]
    [InlineData("2031年杭州市政府工作报告\n各位代表：\n一、2030年工作回顾\n渡口收入增长8.5%，砚汀市人民政府批准。", true)]
    public void Parse_TextThatGivesOrders_TellsNoFactsOfAPlace(string text, bool tellsFacts)
    {
        var document = Parsing.Parse(text, "a.txt");

        document.Observations.Any().ShouldBe(tellsFacts);
        document.Entities.Any().ShouldBe(tellsFacts);
    }
}
