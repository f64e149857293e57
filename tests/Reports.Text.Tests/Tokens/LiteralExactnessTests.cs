using CsCheck;
using Reports.Text.Folding;

namespace Reports.Text.Tests.Tokens;

public sealed class LiteralExactnessTests
{
    private static readonly string[] Alphabet =
        ["重", "点", "事", "項", "项", "目", "目", "\uD840\uDC00", "a", "B", "1", "２", ",", "，", ".", "、", "。", " ", "\n", "\u200B", "々", "％"];

    private static readonly Gen<string> Texts = Gen.Int[0, Alphabet.Length - 1].Select(at => Alphabet[at]).Array[0, 24].Select(string.Concat);

    private static readonly string[] HanAlphabet = ["重", "点", "事", "项", "目", "\uD840\uDC00"];

    private static readonly Gen<string> HanStrings =
        Gen.Int[0, HanAlphabet.Length - 1].Select(at => HanAlphabet[at]).Array[1, 4].Select(string.Concat);

    [Fact]
    public void Phrase_AnyHanString_MatchesExactlyWhereTheFoldedTextContainsIt() =>
        Gen.Select(Texts, HanStrings).Sample(
            (text, literal) =>
            {
                var folded = Fold.ToText(text);
                return Phrase.Matches(folded, literal) == folded.Contains(literal, StringComparison.Ordinal);
            },
            seed: "0000000000000",
            iter: 200_000);

    [Fact]
    public void Phrase_AnyMixedLiteralCutAtTokens_MatchesTheTextItWasCutFrom() =>
        Gen.Select(Texts, Texts, Gen.Const("点项5.3万千瓦"), Gen.Int[0, 3]).Sample(
            (before, after, middle, cut) =>
            {
                var literal = middle[..^cut];
                var folded = Fold.ToText(before + "。" + middle + "。" + after);
                return Phrase.Matches(folded, literal);
            },
            seed: "0000000000000",
            iter: 20_000);

    [Theory]
    [InlineData("完成22万千瓦", "成22万", true)]
    [InlineData("完成 22 万千瓦", "成22万", true)]
    [InlineData("完成、22万千瓦", "成22万", false)]
    [InlineData("完成22、万千瓦", "22万", false)]
    [InlineData("完成122万千瓦", "22万", false)]
    [InlineData("城乡建 建设", "乡建设", false)]
    [InlineData("重点事项、项目建设", "事项目", false)]
    [InlineData("产量15,000台", "15000台", true)]
    public void Phrase_MixedLiteral_MatchesOnlyUnbrokenText(string text, string literal, bool matches) =>
        Phrase.Matches(Fold.ToText(text), Fold.ToText(literal)).ShouldBe(matches);
}
