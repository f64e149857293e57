using CsCheck;
using Reports.Contracts.Documents;
using Reports.Parse.Passages;
using Reports.Parse.Structure;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Passages;

public sealed class PassageCutterTests
{
    private static readonly Gen<string> Texts = Gen.OneOf("甲", "乙。", "，", "\n", "\n\n", "一、", "（二）", "\uD840\uDC00", "e\u0301", "1,234", " ", "各位代表：", "名词解释\n", "丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥")
        .Array[0, 400].Select(string.Concat);

    [Fact]
    public void Cut_AnyText_TilesIt() => Texts.Sample(text => ShouldTile(text, Cut(text)));

    [Fact]
    public void Cut_AnyText_NeverCutsACharacter() =>
        Texts.Sample(text => Cut(text).ShouldAllBe(p => p.Start == 0 || (!char.IsLowSurrogate(text[p.Start]) && text[p.Start] != '\u0301')));

    [Theory]
    [InlineData(500, 1)]
    [InlineData(501, 2)]
    public void Cut_RunOfHan_IsOnePassageUpToTheLimit(int length, int passages) => Cut(new string('甲', length)).Count.ShouldBe(passages);

    [Fact]
    public void Cut_RunOfSurrogatePairs_IsCutBetweenThem()
    {
        var text = "甲" + string.Concat(Enumerable.Repeat("\uD840\uDC00", 600));

        Cut(text).ShouldAllBe(p => !char.IsLowSurrogate(text[p.Start]));
    }

    [Theory]
    [InlineData('\n')]
    [InlineData(' ')]
    public void Cut_LongWhiteSpace_IsTiled(char space)
    {
        var text = new string(space, 2_000) + "甲" + new string(space, 2_000) + "\n乙" + new string(space, 2_000);

        ShouldTile(text, Cut(text));
    }

    [Fact]
    public void Cut_MoreParagraphsThanAnyoneReads_JoinsTheLaterOnesUnderTheirHeadings()
    {
        var text = string.Concat(Enumerable.Repeat("甲乙\n", 30_000)) + "一、丙\n" + string.Concat(Enumerable.Repeat("丁戊\n", 30_000));

        var passages = Cut(text);

        ShouldTile(text, passages);
        passages.Count.ShouldBeInRange(20_000, 20_300);
        passages.ShouldContain(p => text.Substring(p.Start, p.End - p.Start) == "一、丙\n");
        passages[^1].Path.ShouldBe(["一、丙"]);
    }

    [Fact]
    public void Cut_LongParagraph_IsCutAfterSentences()
    {
        var text = string.Concat(Enumerable.Repeat("新建渡口三座，修缮石桥二十七座。", 100));

        Cut(text).ShouldAllBe(p => text[p.End - 1] == '。');
    }

    [Fact]
    public void Cut_LongParagraphOfOneSentence_IsCutAfterPauses()
    {
        var text = string.Concat(Enumerable.Repeat("新建渡口三座，修缮石桥二十七座、", 100));

        Cut(text).ShouldAllBe(p => text[p.End - 1] == '，' || text[p.End - 1] == '、');
    }

    [Fact]
    public void Cut_ThousandsComma_IsNoPause()
    {
        var text = new string('甲', 300) + "1,234" + new string('乙', 300);

        Cut(text).ShouldAllBe(p => p.End == text.Length || text[p.End - 1] != ',');
    }

    [Fact]
    public void Cut_StandingHeading_IsAPassageOfItsOwnUnderTheHeadingsAbove()
    {
        const string Text = "一、回顾\n\n（一）城市面貌\n正文。";

        Cut(Text).Select(p => (Text[p.Start..p.End], string.Join('/', p.Path))).ShouldBe(
            [("一、回顾\n\n", ""), ("（一）城市面貌\n", "一、回顾"), ("正文。", "一、回顾/（一）城市面貌")]);
    }

    [Fact]
    public void Cut_RunInHeading_BelongsToItsParagraphAndPath()
    {
        const string Text = "一、回顾\n（一）城市面貌。正文。";

        Cut(Text)[^1].Path.ShouldBe(["一、回顾", "（一）城市面貌。"]);
    }

    [Fact]
    public void Cut_SampleReport_GivesEveryPartItsZone()
    {
        var zones = Cut(Sample.Report).Select(p => (Zone: p.Zone, Text: Sample.Report[p.Start..p.End])).ToList();

        string ZoneOf(string words) => zones.First(z => z.Text.Contains(words, StringComparison.Ordinal)).Zone;
        ZoneOf("林 晓").ShouldBe(Zone.Front);
        ZoneOf("云帆码头").ShouldBe(Zone.Review);
        ZoneOf("清醒看到").ShouldBe(Zone.Problems);
        ZoneOf("三件事").ShouldBe(Zone.Tasks);
        ZoneOf("廉洁奉公").ShouldBe(Zone.Self);
        ZoneOf("驶向新的彼岸").ShouldBe(Zone.Closing);
        ZoneOf("电力驱动").ShouldBe(Zone.Glossary);
    }

    [Fact]
    public void Cut_TargetsChapter_IsTargets() => Cut("一、2031年发展的主要目标\n增长百分之六。")[^1].Zone.ShouldBe(Zone.Targets);

    [Fact]
    public void Cut_TextWithoutHeadings_IsBody() => Cut("某某通知如下。")[0].Zone.ShouldBe(Zone.Body);

    internal static void ShouldTile(string text, IReadOnlyList<Passage> passages)
    {
        var at = 0;
        foreach (var (passage, n) in passages.Select((p, n) => (p, n)))
        {
            passage.N.ShouldBe(n);
            passage.Start.ShouldBe(at);
            (passage.End - passage.Start).ShouldBeInRange(1, 500);
            at = passage.End;
        }

        at.ShouldBe(text.Length);
    }

    private static IReadOnlyList<Passage> Cut(string text) => PassageCutter.Cut(text, OutlineBuilder.Build(text).Headings);
}
