using Reports.Parse.Clean;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Clean;

/// <summary>What each repair mends, and what it must leave alone.</summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData("甲&nbsp;乙", "甲 乙")]
    [InlineData("&ldquo;双碳&rdquo;", "“双碳”")]
    [InlineData("甲&#8220;乙", "甲“乙")]
    [InlineData("甲&amp;nbsp;乙", "甲 乙")]
    [InlineData("<U+00A0>甲", "甲")]
    [InlineData("甲&乙;丙", "甲&乙;丙")]
    [InlineData("A&B;", "A&B;")]
    [InlineData("甲\\r\\n乙", "甲\n乙")]
    [InlineData("甲。\\n乙", "甲。\n乙")]
    [InlineData("C:\\new", "C:\\new")]
    [InlineData("**一、回顾**", "一、回顾")]
    [InlineData("PM<sub>10</sub>", "PM10")]
    [InlineData("# 报告", "报告")]
    [InlineData("甲<!--\n\n-->乙", "甲乙")]
    [InlineData("甲<!-- 渡口 -->乙", "甲<!-- 渡口 -->乙")]
    [InlineData("2**3", "2**3")]
    [InlineData("渡\u200B口\u200B三座", "渡口三座")]
    [InlineData("渡★口三★座石★桥", "渡口三座石桥")]
    [InlineData("获评★级景区", "获评★级景区")]
    [InlineData("????新建渡口三座", "新建渡口三座")]
    [InlineData("甲\n？？？\n乙", "甲\n乙")]
    [InlineData("何为????渡口", "何为????渡口")]
    [InlineData("甲\n— 12 —\n乙", "甲\n乙")]
    [InlineData("甲\n第3页 共20页\n乙", "甲\n乙")]
    [InlineData("甲\n12\n乙", "甲\n12\n乙")]
    public void Run_StrayMarks_AreTakenOut(string extracted, string clean) => Cleaning.Run(MappedText.Of(extracted)).Text.ShouldBe(clean);

    [Theory]
    [InlineData("完成渡口改造。大青河前坡治理项\n\n目全部建成，沿岸居民出行便利。")]
    [InlineData("完成渡口改造，新增泊位八个，修缮石桥二十七座，栽下银杏四千株，\n\n沿岸居民出行便利。")]
    [InlineData("依法行政，建设法治政府。认真执行\n《渡口条例》\n，严格限制权力。")]
    public void Run_ParagraphCutByAColumn_IsJoined(string extracted) => Clean(extracted).ShouldNotContain('\n');

    [Theory]
    [InlineData("完成渡口改造。大青河前坡治理项\n\n一、明年工作安排")]
    [InlineData("完成渡口改造。大青河前坡治理项\n\n各位代表：")]
    [InlineData("一年来，我们全力以赴修渡口、种银杏，城乡面貌实现新提升\n\n新建云帆码头三座，投放渡轮十二艘。")]
    [InlineData("完成渡口改造。牵头单位：区渡口局\n7.2031年春季投放渡轮。")]
    [InlineData("渡口名称\t泊位。八个\n云帆\t十二个")]
    public void Run_LineThatBeginsSomethingOfItsOwn_IsNotJoined(string extracted) => Clean(extracted).ShouldContain('\n');

    [Fact]
    public void Run_WrappedLines_GiveTheParagraphsBack()
    {
        var paragraphs = Prose.Paragraphs(8).ToList();
        var wrapped = string.Join('\n', paragraphs.Select(p => string.Join('\n', ("　　" + p).Chunk(28).Select(c => new string(c)))));

        Clean(wrapped).ShouldBe(string.Join('\n', paragraphs));
    }

    [Fact]
    public void Run_PageNumberInMidSentence_LeavesOneSentence()
    {
        var lines = string.Join("", Prose.Paragraphs(6)).Chunk(30).Select(c => new string(c)).ToList();
        lines.Insert(7, "— 1 —");
        lines.Insert(15, "\n— 2 —\n");

        Clean(string.Join('\n', lines)).ShouldNotContain('—');
    }

    [Fact]
    public void Run_ReportOnOneLine_HasItsHeadingsAgain()
    {
        var line = "各位代表：" + "一、过去一年工作回顾 " + string.Concat(Prose.Paragraphs(12)) + "（一）产业发展。" + string.Concat(Prose.Paragraphs(12, 12))
            + "（二）城市面貌。" + string.Concat(Prose.Paragraphs(12, 24)) + "二、今年工作安排 " + string.Concat(Prose.Paragraphs(6, 36));

        Parsing.Parse(line).Outline.Select(n => n.Text.Trim()).ShouldBe(["一、过去一年工作回顾", "（一）产业发展。", "（二）城市面貌。", "二、今年工作安排"]);
    }

    [Fact]
    public void Run_RepeatedParagraph_StandsOnce()
    {
        var paragraph = Prose.Paragraph(1);

        var clean = Cleaning.Run(MappedText.Of(string.Join("\n\n", Prose.Paragraph(0), paragraph, paragraph, paragraph)));

        clean.Text.ShouldBe(Prose.Paragraph(0) + "\n" + paragraph);
        clean.Repairs.Count(r => r.Kind == RepeatedParagraphs.Kind).ShouldBe(2);
    }

    [Fact]
    public void Run_RepeatedAddress_Stays() => Clean("各位代表！\n各位代表！").ShouldBe("各位代表！\n各位代表！");

    [Fact]
    public void Run_DoubledBody_StandsOnce()
    {
        var body = string.Join('\n', Prose.Paragraphs(8).Prepend("一、工作回顾").Prepend("各位代表："));

        Clean(body + "\n" + body).ShouldBe(body);
    }

    [Fact]
    public void Run_FewParagraphsAgain_Stay()
    {
        var body = string.Join('\n', Prose.Paragraphs(20));

        Clean(body + "\n" + Prose.Paragraph(3)).ShouldBe(body + "\n" + Prose.Paragraph(3));
    }

    [Fact]
    public void Run_Repair_IsLoggedWhereItHappenedInTheExtractedText()
    {
        const string Extracted = "\r\n完成渡口改造。大青河前坡治理项\r\n\r\n目全部建成。";

        var repair = Cleaning.Run(MappedText.Of(Extracted)).Repairs.Single(r => r.Kind == ColumnBreaks.Kind);

        Extracted[..repair.Start].TrimEnd().ShouldEndWith("治理项");
        Extracted[repair.End..].ShouldBe("目全部建成。");
    }

    private static string Clean(string extracted) => Cleaning.Run(MappedText.Of(extracted)).Text;
}
