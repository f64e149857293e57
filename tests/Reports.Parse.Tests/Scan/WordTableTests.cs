using Reports.Parse.Extract.Pages;
using Reports.Parse.Extract.Scan;

namespace Reports.Parse.Tests.Scan;

/// <summary>What recognition says about a picture becomes a page.</summary>
public sealed class WordTableTests
{
    private const string Head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t1654\t2339\t-1\t\n";

    [Fact]
    public void ToSheet_Words_StandWhereTheyAre()
    {
        var sheet = WordTable.ToSheet(Head + Line(1, 300) + Word(300, 200, "渡轮") + Word(420, 60, "12"), 3)!;

        (sheet.Number, sheet.Height).ShouldBe((3, 842));
        sheet.Glyphs.Select(g => g.Text).ShouldBe(["渡", "轮", "12"]);
        sheet.Glyphs.Select(g => g.Baseline).Distinct().Count().ShouldBe(1);
        sheet.Glyphs[1].Left.ShouldBe(sheet.Glyphs[0].Right, 0.01);
    }

    [Fact]
    public void ToSheet_LowLine_IsOfTheUsualSize() =>
        WordTable.ToSheet(Head + Line(1, 300, 40) + Word(300, 200, "渡轮") + Line(2, 380, 40) + Word(300, 200, "石桥") + Line(3, 460, 32) + Word(300, 60, "一一"), 1)!
            .Glyphs.Select(g => g.Size).Distinct().Count().ShouldBe(1);

    [Theory]
    [InlineData("")]
    [InlineData("level\tpage\n5\tx")]
    [InlineData(Head)]
    public void ToSheet_NoWords_IsNothing(string table) => WordTable.ToSheet(table, 1).ShouldBeNull();

    [Fact]
    public void ToSheet_Lines_AreJoined()
    {
        var sheet = WordTable.ToSheet(Head + Line(1, 300) + Word(200, 1240, new string('桥', 31)) + Line(2, 380) + Word(200, 160, "落成了。"), 1)!;

        Joiner.Join([sheet], TestContext.Current.CancellationToken).ShouldBe(new string('桥', 31) + "落成了。\n");
    }

    private static string Line(int number, int top, int height = 40) => $"4\t1\t1\t1\t{number}\t0\t200\t{top}\t1240\t{height}\t-1\t\n";

    private static string Word(int left, int width, string text) => $"5\t1\t1\t1\t1\t1\t{left}\t300\t{width}\t40\t95.1\t{text}\n";
}
