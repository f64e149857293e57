using Reports.Parse.Tests.Structure.RunIn;
using static Reports.Parse.Tests.Structure.RunIn.Outlines;

namespace Reports.Parse.Tests.Structure;

public sealed class StandingHeadingsTests
{
    private const string Long = More + More;

    [Fact]
    public void Build_ShortLinesAboveLongParagraphs_AreHeadingsOfTheSecondLevel() =>
        Outlines.Of("一、安排", "健全渡口网络。", Long, "推进石桥修缮", Long, "保障乡亲出行。", Long)
            .ShouldBe(["1 一、安排", "2 健全渡口网络。", "2 推进石桥修缮", "2 保障乡亲出行。"]);

    [Fact]
    public void Build_ShortLinesWithinASection_AreOneLevelDown() =>
        Outlines.Third("一、安排", "（一）甲", "健全渡口网络。", Long, "推进石桥修缮", Long, "保障乡亲出行。", Long).Count.ShouldBe(3);

    [Fact]
    public void Build_TwoShortLines_AreText() => Outlines.Of("一、安排", "健全渡口网络。", Long, "推进石桥修缮", Long).ShouldBe(["1 一、安排"]);

    [Fact]
    public void Build_ShortLinesBeforeTheBody_AreText() =>
        Outlines.Of("健全渡口网络", Long, "推进石桥修缮", Long, "保障乡亲出行", Long).ShouldBeEmpty();

    [Fact]
    public void Build_RefrainLinesWithAFullStop_AreHeadings() =>
        Outlines.Of("一、回顾", "四年来，我们修桥铺路，城市换了新颜。", Long, "四年来，我们开渠引水，田野添了新绿。", Long, "四年来，我们办学兴教，少年有了新校。", Long)
            .Count(h => h.StartsWith("2 四年来", StringComparison.Ordinal)).ShouldBe(3);

    [Fact]
    public void Build_AnnexAfterChapters_CountsOnAsChapters() =>
        Outlines.Of("一、回顾", "二、安排", "2031年十件民生实事", $"一、兴办渡口。{More}", $"二、修缮石桥。{More}")
            .ShouldBe(["1 一、回顾", "1 二、安排", "1 2031年十件民生实事", "1+一、兴办渡口。", "1+二、修缮石桥。"]);

    [Fact]
    public void Build_SelfHeadingAmongUnnumberedParts_IsAPart() =>
        Outlines.Of("2030年工作回顾", "（一）甲", "2031年工作安排", "（一）乙", "加强政府自身建设", "（一）丙").ShouldContain("1 加强政府自身建设");

    [Fact]
    public void Build_FullWidthBracketedDigits_AreItems() =>
        Outlines.Of("一、安排", $"（１）兴办渡口。{More}", $"（２）修缮石桥。{More}").ShouldBe(["1 一、安排", "3+（１）兴办渡口。", "3+（２）修缮石桥。"]);
}
