using CsCheck;
using Reports.Search.Answering;

namespace Reports.Search.Tests.Answering;

public sealed class SnippetsTests
{
    private const string Filler = "云泽市坚持稳中求进，推动各项工作迈上新台阶。";

    [Fact]
    public void Of_ShortPassage_IsWholeWithoutOuterWhiteSpace()
    {
        var snippet = Snippets.Of("  重点项目。\n ", [new TextRange(4, 6)]);

        snippet.Text.ShouldBe("重点项目。");
        snippet.Marks.ShouldHaveSingleItem().ShouldBe([2, 4]);
    }

    [Fact]
    public void Of_LongPassage_IsCutAtSentencesAroundTheMark()
    {
        var text = string.Concat(Enumerable.Repeat(Filler, 8)) + "抽水蓄能开工。" + string.Concat(Enumerable.Repeat(Filler, 8));
        var at = text.IndexOf("抽水蓄能", StringComparison.Ordinal);

        var snippet = Snippets.Of(text, [new TextRange(at, at + 4)]);

        snippet.Text.ShouldStartWith("云泽市");
        snippet.Text.ShouldEndWith("。");
        snippet.Text.Length.ShouldBeInRange(80, 160);
        var mark = snippet.Marks.ShouldHaveSingleItem();
        snippet.Text[mark[0]..mark[1]].ShouldBe("抽水蓄能");
    }

    [Fact]
    public void Of_NumberAtTheEdge_IsNotCut()
    {
        var text = "重点" + new string('一', 155) + "12,345.6%" + new string('二', 200);

        Snippets.Of(text, [new TextRange(0, 2)]).Text.ShouldBe("重点" + new string('一', 155));
    }

    [Fact]
    public void Of_MarkLongerThanASnippet_StaysWhole()
    {
        var text = new string('一', 100) + "。" + new string('重', 300) + "。" + new string('二', 100);

        var snippet = Snippets.Of(text, [new TextRange(101, 401)]);

        snippet.Text.ShouldBe(new string('重', 300));
        snippet.Marks.ShouldHaveSingleItem().ShouldBe([0, 300]);
    }

    [Fact]
    public void Of_OneWordWithoutEnd_IsCutSomewhere() =>
        Snippets.Of(new string('a', 500), []).Text.Length.ShouldBeInRange(1, 160);

    [Fact]
    public void Of_AnyText_KeepsAMarkAndCutsNothingApart()
    {
        string[] pieces = ["重点", "重", "。", "；", " ", "5.3%", "12,000", "gdp", "\uD840\uDC00", "发展", "，"];
        Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]).Array[60, 200].Select(string.Concat).Sample(
            text =>
            {
                var marks = new Marking(["重点"]).Of(text);
                var snippet = Snippets.Of(text, marks);
                var at = text.IndexOf(snippet.Text, StringComparison.Ordinal);
                return at >= 0 && snippet.Text.Length <= 160
                    && (marks.Count == 0 || snippet.Marks.Count > 0)
                    && snippet.Marks.All(mark => new Marking(["重点"]).Of(snippet.Text).Contains(new TextRange(mark[0], mark[1])))
                    && !char.IsLowSurrogate(snippet.Text[0]) && !char.IsHighSurrogate(snippet.Text[^1])
                    && snippet.Text.Trim() == snippet.Text;
            },
            seed: "0000000000000",
            iter: 20_000);
    }
}
