using Reports.Text.Tokens;

namespace Reports.Text.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("增长22万千瓦", "增长 长 22 22万 万千 千瓦 瓦")]
    [InlineData("增长5.3%", "增长 长 5.3")]
    [InlineData("重点事项、项目建设", "重点 点事 事项 项 ǁ 项目 目建 建设 设")]
    [InlineData("、。发展!!,", "发展 展")]
    [InlineData("发展……（目标）", "发展 展 ǁ 目标 标")]
    [InlineData("15,000台", "15000 15000台 台")]
    [InlineData("1,234,567.8元", "1234567.8 1234567.8元 元")]
    [InlineData("1,23", "1 ǁ 23")]
    [InlineData("2024,100", "2024 ǁ 100")]
    [InlineData("1,2345", "1 ǁ 2345")]
    [InlineData("pm2.5 v1.2.3.", "pm2.5 v1.2.3")]
    [InlineData("open data, free", "open data ǁ free")]
    [InlineData("中", "中")]
    [InlineData("人々", "人々 々")]
    [InlineData("\uD840\uDC00\uD840\uDC01国", "\uD840\uDC00\uD840\uDC01 \uD840\uDC01国 国")]
    [InlineData("a\uD835\uDC9C", "a\uD835\uDC9C")]
    [InlineData("😀发展", "发展 展")]
    [InlineData("", "")]
    public void Prepare_FoldedText_GivesTokensAndGaps(string folded, string prepared) =>
        Tokenizer.Prepare(folded).ShouldBe(prepared);

    [Fact]
    public void OfText_Punctuation_SkipsOnePosition() =>
        Tokenizer.OfText("事项、，项目").ShouldBe([new("事项", 1), new("项", 1), new("项目", 2), new("目", 1)]);

    [Theory]
    [InlineData("增长22万", "增长 长 22 22万")]
    [InlineData("增长22", "增长 长 22")]
    [InlineData("22", "22")]
    [InlineData("发展", "发展")]
    [InlineData("长22万千瓦", "长 22 22万 万千 千瓦")]
    [InlineData("发展、", "发展")]
    [InlineData("发展、目标", "发展 展 目标")]
    public void OfLiteral_EndsInWordOrRun_LeavesTheLastTailOut(string folded, string tokens)
    {
        var literal = Tokenizer.OfLiteral(folded);

        string.Join(' ', literal.Tokens.Select(token => token.Text)).ShouldBe(tokens);
        literal.LastIsPrefix.ShouldBeFalse();
    }

    [Theory]
    [InlineData("增", "增")]
    [InlineData("增、", "增")]
    [InlineData("发展、增", "发展 展 增")]
    [InlineData("\uD840\uDC00", "\uD840\uDC00")]
    public void OfLiteral_EndsInALoneCharacter_IsAPrefix(string folded, string tokens)
    {
        var literal = Tokenizer.OfLiteral(folded);

        string.Join(' ', literal.Tokens.Select(token => token.Text)).ShouldBe(tokens);
        literal.LastIsPrefix.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("，。")]
    public void OfLiteral_NothingSearchable_IsEmpty(string folded) =>
        Tokenizer.OfLiteral(folded).ShouldSatisfyAllConditions(
            literal => literal.Tokens.ShouldBeEmpty(),
            literal => literal.LastIsPrefix.ShouldBeFalse());

    [Fact]
    public void OfText_VeryLongWord_IsCutTheSameInTextsAndLiterals()
    {
        var word = new string('x', 63) + "\uD835\uDC9C" + new string('y', 70);

        var tokens = Tokenizer.OfText("前" + word + "后").Select(token => token.Text).ToList();

        tokens[1].ShouldBe(new string('x', 63));
        tokens[2].ShouldBe("\uD835\uDC9C" + new string('y', 62));
        tokens[3].ShouldBe(new string('y', 8));
        tokens[4].ShouldBe(new string('y', 8) + "后");
        Tokenizer.OfLiteral(word).Tokens.Select(token => token.Text).ShouldBe(tokens.Skip(1).Take(3));
    }
}
