using static Reports.Parse.Tests.Structure.RunIn.Outlines;

namespace Reports.Parse.Tests.Structure.RunIn;

public sealed class CountedItemsTests
{
    [Theory]
    [InlineData("一是", "二是")]
    [InlineData("一要", "二要")]
    [InlineData("第一，", "第二，")]
    [InlineData("首先", "其次")]
    [InlineData("1.", "2.")]
    [InlineData("１．", "２．")]
    [InlineData("1、", "2、")]
    [InlineData("（1）", "（2）")]
    [InlineData("(1)", "(2)")]
    public void Build_ItemsWithMoreThanASentence_AreHeadings(string first, string second) =>
        Of("一、安排", $"{first}兴办渡口。{More}", $"{second}修缮石桥。{More}").ShouldBe(["1 一、安排", $"3+{first}兴办渡口。", $"3+{second}修缮石桥。"]);

    [Fact]
    public void Build_ItemsWithinAParagraph_AreHeadings() =>
        Third("一、回顾", $"工作中还有不足：一是渡口偏少。{More}二是石桥老旧。{More}我们将逐一解决。").ShouldBe(["一是渡口偏少。", "二是石桥老旧。"]);

    [Theory]
    [InlineData("今年办好三件事。一是兴办渡口。二是修缮石桥。三是栽种银杏。")]
    [InlineData("今年办好三件事：一是兴办渡口；二是修缮石桥；三是栽种银杏。乡亲们都说好。")]
    public void Build_ItemsOfOneSentence_AreNone(string paragraph) => Third("一、安排", paragraph, More).ShouldBeEmpty();

    [Fact]
    public void Build_ItemsOfOneSentenceOnLinesOfTheirOwn_AreNone() => Third("一、安排", "一是兴办渡口。", "二是修缮石桥。", "三是栽种银杏。").ShouldBeEmpty();

    [Fact]
    public void Build_ItemsThatStandAboveParagraphs_AreHeadings() =>
        Of("一、安排", "第一，兴办渡口", More, "第二，修缮石桥。", More).ShouldBe(["1 一、安排", "3 第一，兴办渡口", "3 第二，修缮石桥。"]);

    [Fact]
    public void Build_ItemsThatStandAboveOpenings_AreHeadings() =>
        Third("一、安排", "一是兴办渡口", $"健全渡口网络。{More}", $"打造水上门户。{More}", "二是修缮石桥", $"推进石桥修缮。{More}").Count.ShouldBe(5);

    [Fact]
    public void Build_LostItem_DoesNotDerail() =>
        Third("一、安排", $"一是兴办渡口。{More}", $"三是修缮石桥。{More}").Count.ShouldBe(2);

    [Fact]
    public void Build_DigitsThatCountOnFromTheSectionBefore_AreItems() =>
        Third("一、安排", "（一）甲", $"24.兴办渡口。{More}", $"25.修缮石桥。{More}").ShouldBe(["24.兴办渡口。", "25.修缮石桥。"]);

    [Fact]
    public void Build_ItemAlone_IsNone() => Third("一、安排", $"一是兴办渡口。{More}", More).ShouldBeEmpty();

    [Fact]
    public void Build_NumberThatDoesNotCountOn_IsNone() => Third("一、安排", $"二是兴办渡口。{More}", $"五是修缮石桥。{More}").ShouldBeEmpty();

    [Fact]
    public void Build_DecimalAtTheBeginning_IsNoItem() => Third("一、安排", $"1.5亿元兴办渡口。{More}", $"2.5亿元修缮石桥。{More}").ShouldBeEmpty();

    [Fact]
    public void Build_ItemsBelowAnOpening_AreDeeperThanTheOutlineGoes() =>
        Third("一、安排", $"健全渡口网络。一是兴办渡口。{More}二是修缮石桥。{More}", $"打造水上门户。{More}").ShouldBe(["健全渡口网络。", "打造水上门户。"]);
}
