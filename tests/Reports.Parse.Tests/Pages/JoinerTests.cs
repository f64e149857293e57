using Reports.Parse.Extract.Pages;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Pages;

/// <summary>Printed pages become paragraphs again.</summary>
public sealed class JoinerTests
{
    private static readonly string[] Paragraphs = [.. Enumerable.Range(1, 16).Select(Paragraph)];

    [Fact]
    public void Join_WrappedLines_AreParagraphs() => Join(new Typesetter().Paragraphs(Paragraphs).Sheets).ShouldBe(Paragraphs);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Join_Columns_AreReadOneAfterTheOther(int columns) =>
        Join(new Typesetter(size: 9) { Columns = columns, Leading = 13 }.Paragraphs([.. Paragraphs, .. Paragraphs]).Sheets).ShouldBe([.. Paragraphs, .. Paragraphs]);

    [Fact]
    public void Join_HeadingAcrossColumns_ComesFirst()
    {
        var page = new Typesetter(size: 9) { Columns = 2, Leading = 13, Top = 200 }.Print("栖屏区渡口改造一年间", 190, 700, 22);

        Join(page.Paragraphs(Paragraphs).Sheets).ShouldBe(["栖屏区渡口改造一年间", .. Paragraphs]);
    }

    [Fact]
    public void Join_PrintedTwice_IsReadOnce()
    {
        var page = new Typesetter().Print("砚汀市", 80, 700, 16).Print("砚汀市", 80.4, 700.2, 16);

        Join(page.Sheets).ShouldBe(["砚汀市"]);
    }

    [Fact]
    public void Join_SmallTwins_AreBothRead() => Join(new Typesetter().Print("11页88", 80, 700, 5).Sheets).ShouldBe(["11页88"]);

    [Fact]
    public void Join_TitleSetWide_IsOneWord() => Join(new Typesetter().Print("政府工作报告", 120, 700, 18, step: 3).Sheets).ShouldBe(["政府工作报告"]);

    [Fact]
    public void Join_CellsApart_AreTabbed() =>
        Join(new Typesetter().Print("渡轮", 80, 700, 12).Print("十二艘", 300, 700, 12).Sheets).ShouldBe(["渡轮\t十二艘"]);

    [Fact]
    public void Join_LatinWords_KeepTheirSpace() =>
        Join(new Typesetter().Print("ferry", 80, 700, 12).Print("line", 80 + (5 * 6) + 4, 700, 12).Sheets).ShouldBe(["ferry line"]);

    [Fact]
    public void Join_RaisedNote_StaysInItsLine() =>
        Join(new Typesetter().Print("渡轮", 80, 700, 12).Print("1", 104, 705, 6).Print("下水", 108, 700, 12).Sheets).ShouldBe(["渡轮1下水"]);

    [Fact]
    public void Join_HeadsAndPageNumbers_AreGone()
    {
        var setter = new Typesetter();
        foreach (var page in Enumerable.Range(1, 4))
        {
            setter.Print("砚汀市政府工作报告汇编", 220, 800, 9).Print($"— {page} —", 280, 40, 9);
            setter.Paragraphs(Paragraphs[page] + Paragraphs[page + 1]).NextPage();
        }

        Join(setter.Sheets).ShouldBe([.. Enumerable.Range(1, 4).Select(p => Paragraphs[p] + Paragraphs[p + 1])]);
    }

    [Fact]
    public void Join_PageNumberInMidSentence_IsGone()
    {
        var setter = new Typesetter()
            .Print("　　新建云帆码头三座，投放蓝色渡轮十二艘，北岸枢纽开工建设，修缮石桥二", 80, 120, 12).Print("7", 297, 40, 9).NextPage()
            .Print("十七座，栽下银杏四千株。", 80, 722, 12).Print("8", 297, 40, 9).NextPage();

        Join(setter.Sheets).ShouldBe(["新建云帆码头三座，投放蓝色渡轮十二艘，北岸枢纽开工建设，修缮石桥二十七座，栽下银杏四千株。"]);
    }

    [Fact]
    public void Join_FiguresNearTheEdge_Stay()
    {
        var setter = new Typesetter().Print("渡口合计", 80, 70, 12).Print("37", 300, 50, 12).NextPage().Print("石桥合计", 80, 70, 12).Print("12", 300, 50, 12).NextPage();

        string.Concat(Join(setter.Sheets)).ShouldBe("渡口合计37石桥合计12");
    }

    [Fact]
    public void Join_EmptyPages_AreNothing() => Joiner.Join([new PageSheet(1, 595, 842, []), new PageSheet(2, 595, 842, [new Glyph("　", 1, 2, 3, 4)])], TestContext.Current.CancellationToken).ShouldBeEmpty();

    [Fact]
    public void Join_PlacesThatAreNone_AreLeftOut() =>
        Join([new PageSheet(1, 595, 842, [new Glyph("甲", double.NaN, 1, 1, 12), new Glyph("乙", 80, 92, 700, 12), new Glyph("丙", 1e300, 1e301, 700, 12)])]).ShouldBe(["乙"]);

    private static string[] Join(IReadOnlyList<PageSheet> sheets) =>
        Joiner.Join(sheets, TestContext.Current.CancellationToken).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Paragraph(int number) =>
        string.Concat(Enumerable.Repeat($"第{number}处渡口换上蓝色渡轮，两岸石桥修缮一新，候船时间缩短，", 1 + (number % 4))) + "群众出行更加方便。";
}
