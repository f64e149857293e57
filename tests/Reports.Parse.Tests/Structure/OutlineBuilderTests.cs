using Reports.Parse.Structure;

namespace Reports.Parse.Tests.Structure;

public sealed class OutlineBuilderTests
{
    [Theory]
    [InlineData("一、工作回顾", "1 一、工作回顾")]
    [InlineData("　　一、工作回顾", "1 一、工作回顾")]
    [InlineData("**一、工作回顾**", "1 一、工作回顾")]
    [InlineData("(一)兴办渡口", "2 (一)兴办渡口")]
    [InlineData("（一）兴办渡口", "2 （一）兴办渡口")]
    [InlineData("（一）兴办渡口。", "2 （一）兴办渡口。")]
    [InlineData("（一）兴办渡口。新建三座。", "2 run-in （一）兴办渡口。")]
    [InlineData("第一部分 工作回顾", "1 第一部分 工作回顾")]
    [InlineData("2030年工作回顾", "1 2030年工作回顾")]
    [InlineData("今后五年的奋斗目标", "1 今后五年的奋斗目标")]
    [InlineData("名 词 解 释", "1 名 词 解 释")]
    [InlineData("名词解释：", "1 名词解释：")]
    public void Build_HeadingLine_IsOne(string line, string heading) => Headings(line).ShouldBe([heading]);

    [Theory]
    [InlineData("一、二、三产业分别增长")]
    [InlineData("一是兴办渡口")]
    [InlineData("(1)兴办渡口")]
    [InlineData("第一批渡口开工")]
    [InlineData("2030年云帆市政府工作报告")]
    [InlineData("2030年，我们重点抓了以下工作：")]
    [InlineData("2030年的工作任务很重。")]
    [InlineData("文中（一）不在行首")]
    public void Build_OtherLine_IsNone(string line) => Headings(line).ShouldBeEmpty();

    [Fact]
    public void Build_ChaptersAndSections_KeepTheirOrderAndLevels() =>
        Headings("一、回顾\n（一）甲\n（二）乙\n二、安排\n（一）丙").ShouldBe(["1 一、回顾", "2 （一）甲", "2 （二）乙", "1 二、安排", "2 （一）丙"]);

    [Fact]
    public void Build_LostOrRepeatedMarker_DoesNotDerail() =>
        Headings("一、甲\n三、乙\n三、丙\n四、丁").ShouldBe(["1 一、甲", "1 三、乙", "1 三、丙", "1 四、丁"]);

    [Fact]
    public void Build_MarkerThatFitsNoSequence_IsText() => Headings("一、甲\n九、乙\n二、丙").ShouldBe(["1 一、甲", "1 二、丙"]);

    [Fact]
    public void Build_FragmentThatBeginsWithTwo_IsRead() => Headings("前文。\n二、安排\n（一）甲").ShouldBe(["1 二、安排", "2 （一）甲"]);

    [Fact]
    public void Build_ChaptersUnderAnUnnumberedPart_StandOneLevelDown() =>
        Headings("2030年工作回顾\n一、甲\n（一）乙\n2031年工作安排\n一、丙").ShouldBe(["1 2030年工作回顾", "2 一、甲", "3 （一）乙", "1 2031年工作安排", "2 一、丙"]);

    [Fact]
    public void Build_RefrainOfThreeLines_IsHeadings()
    {
        const string Text = "各位代表：\n一年来，我们修桥铺路，城市换了新颜\n正文。\n一年来，我们开渠引水，田野添了新绿\n正文。\n一年来，我们办学兴教，少年有了新校\n正文。";

        Headings(Text).Count.ShouldBe(3);
        Headings(Text).ShouldAllBe(h => h.StartsWith("2 一年来"));
    }

    [Fact]
    public void Build_MoreHeadingsThanTheLimit_StopsThere()
    {
        var (headings, truncated) = OutlineBuilder.Build(string.Concat(Enumerable.Repeat("一、甲\n", ParseLimits.Sections + 1)));

        headings.Count.ShouldBe(ParseLimits.Sections);
        truncated.ShouldBeTrue();
    }

    [Fact]
    public void Of_Headings_GetIdsByPosition()
    {
        const string Text = "一、回顾\n（一）甲\n（二）乙\n二、安排\n（一）丙";

        OutlineNodes.Of(Text, OutlineBuilder.Build(Text).Headings).Select(n => n.Id).ShouldBe(["1", "1.1", "1.2", "2", "2.1"]);
    }

    private static List<string> Headings(string text) =>
        [.. OutlineBuilder.Build(text).Headings.Select(h => $"{h.Level} {(h.RunIn ? "run-in " : string.Empty)}{text[h.Start..h.End]}")];
}
