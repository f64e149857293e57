using CsCheck;
using Reports.Search.Answering;
using Reports.Text.Folding;

namespace Reports.Search.Tests.Answering;

public sealed class MarkingTests
{
    [Theory]
    [InlineData("发展发展发展", "发展", "发展|发展|发展")]
    [InlineData("香港貿發局香港", "香港", "香港|香港")]
    [InlineData("多多多", "多多", "多多")]
    [InlineData("抽水 蓄能电站", "抽水蓄能", "抽水 蓄能")]
    [InlineData("增长５.３％，增长5.3个", "5.3", "５.３|5.3")]
    [InlineData("122万，22万", "22万", "22万")]
    [InlineData("产量15,000台", "15000台", "15,000台")]
    [InlineData("增长；增加", "增", "增|增")]
    [InlineData("共有㎡", "m2", "㎡")]
    [InlineData("重点、项目", "重点，项目", "重点、项目")]
    [InlineData("事项、项目", "事项目", "")]
    public void Of_OneLiteral_MarksEachOccurrence(string text, string literal, string marked) =>
        Marked(text, literal).ShouldBe(marked);

    [Theory]
    [InlineData("重点项目建设", new[] { "重点项", "项目" }, "重点项目")]
    [InlineData("重点项目", new[] { "重点", "项目" }, "重点|项目")]
    public void Of_SeveralLiterals_MergesOnlyOverlaps(string text, string[] literals, string marked) =>
        Marked(text, literals).ShouldBe(marked);

    [Fact]
    public void Of_AnyTextAndHanLiteral_MarksExactlyWhereAScanFindsIt()
    {
        string[] pieces = ["重", "点", "項", "项", "、", " ", "\n", "a", "5", "。", "\uD840\uDC00"];
        var texts = Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]).Array[0, 40].Select(string.Concat);
        var literals = Gen.Int[0, 1].Select(at => pieces[at]).Array[1, 3].Select(string.Concat);
        Gen.Select(texts, literals).Sample(
            (text, literal) =>
            {
                var marks = new Marking([literal]).Of(text);
                return marks.Count == Occurrences(Fold.ToText(text), literal)
                    && marks.All(mark => Fold.ToText(text[mark.Start..mark.End]) == literal);
            },
            seed: "0000000000000",
            iter: 50_000);
    }

    private static string Marked(string text, params string[] literals) =>
        string.Join('|', new Marking(literals).Of(text).Select(mark => text[mark.Start..mark.End]));

    private static int Occurrences(string folded, string literal)
    {
        var count = 0;
        for (var at = folded.IndexOf(literal, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(literal, at + literal.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
