using Reports.Contracts.Documents;
using Reports.SearchApi.Pages.Reader;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Pages;

public sealed class OutlineLinksTests
{
    private const string Text = "一、安排\n（一）甲。健全渡口。新建三座。修缮石桥。补栽银杏。\n打造门户。迎来远客。";

    [Fact]
    public void Outline_ThirdLevel_IsFoldedUnderTheHeadingAbove()
    {
        var links = Links(("一、安排", 1), ("（一）甲。", 2), ("健全渡口。", 3), ("打造门户。", 3));

        links.Select(l => l.Text).ShouldBe(["一、安排", "（一）甲。"]);
        links[1].Below.Select(l => l.Text).ShouldBe(["健全渡口。", "打造门户。"]);
    }

    [Fact]
    public void Outline_HeadingWithinALine_LeadsToItsPassage() =>
        Links(("一、安排", 1), ("（一）甲。", 2), ("健全渡口。", 3), ("打造门户。", 3))[1].Below.Select(l => l.Anchor).ShouldBe(["p1", "s3"]);

    [Fact]
    public void Outline_HeadingThatOpensAPassage_LeadsToItself() => Links(("一、安排", 1), ("修缮石桥。", 3))[0].Below.Single().Anchor.ShouldBe("s1");

    [Fact]
    public void Outline_ThirdLevelAlone_IsListed() => Links(("健全渡口。", 3), ("打造门户。", 3)).Select(l => l.Text).ShouldBe(["健全渡口。", "打造门户。"]);

    private static IReadOnlyList<OutlineLink> Links(params (string Words, int Level)[] headings)
    {
        int[] starts = [0, At("（一）"), At("修缮"), At("打造"), Text.Length];
        var document = InventedReport.Document with
        {
            Text = Text,
            Outline = [.. headings.Select((h, i) => new OutlineNode($"{i}", h.Level, h.Words, At(h.Words), At(h.Words) + h.Words.Length, RunIn: true))],
            Passages = [.. starts.SkipLast(1).Select((s, i) => new Passage(i, s, starts[i + 1], [], "tasks"))],
        };
        return new TextBlocks(document, query: null, []).Outline(new Stretch(0, 4, null, null));
    }

    private static int At(string words) => Text.IndexOf(words, StringComparison.Ordinal);
}
