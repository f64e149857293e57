using Reports.Search.Query;

namespace Reports.Search.Tests.Query;

public sealed class SynonymsTests
{
    [Fact]
    public void Widen_NameAsAWhole_BecomesAnyOfItsGroup()
    {
        var widened = Synonyms.Default.Widen(new AndNode([new LiteralNode("gdp"), new NotNode(new LiteralNode("社零")), new LiteralNode("gdp增长")]));

        var parts = widened.ShouldBeOfType<AndNode>().Parts;
        parts[0].ShouldBeOfType<OrNode>().Parts
            .ShouldBe([new LiteralNode("gdp"), new LiteralNode("地区生产总值"), new LiteralNode("生产总值")]);
        parts[1].ShouldBeOfType<NotNode>().Part.ShouldBeOfType<OrNode>().Parts.Count.ShouldBe(2);
        parts[2].ShouldBe(new LiteralNode("gdp增长"));
    }

    [Theory]
    [InlineData("社会消费品零售总额", "社零")]
    [InlineData("pm2.5", "细颗粒物")]
    public void Of_Name_GivesTheOthers(string folded, string other) => Synonyms.Default.Of(folded).ShouldBe([other]);

    [Theory]
    [InlineData("一般公共预算收入")]
    [InlineData("")]
    public void Of_OtherWord_GivesNone(string folded) => Synonyms.Default.Of(folded).ShouldBeEmpty();
}
