using Reports.SearchApi.Reading.Changes;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Reading;

public sealed class TextChangesTests
{
    [Fact]
    public void Of_TextLeftAlone_IsEmpty() => TextChanges.Of(new Patchwork().Keep("砚汀\n栖屏").Document()).ShouldBeEmpty();

    [Fact]
    public void Of_BeginningMiddleAndEnd_SaysWhatStoodWhereAndWhoDidIt()
    {
        var document = new Patchwork().Change("首页\n", kind: "chrome").Keep("砚汀市").Change("&amp;", "&", "entity").Keep("栖屏区").Change("\n关闭", kind: "chrome").Document();

        TextChanges.Of(document).Select(c => (c.Kind, c.Start, c.End, c.Source, c.Dropped)).ShouldBe(
        [
            ("chrome", 0, 0, 0, "首页\n"),
            ("entity", 3, 4, 6, "&amp;"),
            ("chrome", 7, 7, 14, "\n关闭"),
        ]);
    }

    [Fact]
    public void Of_RepairInsideAWiderOne_IsTheWiderOnes()
    {
        var document = new Patchwork().Change("首页 &gt; 报告\n", kind: "chrome").Keep("砚汀市").Document();
        document = document with { Repairs = [new("entity", 3, 7), .. document.Repairs] };

        TextChanges.Of(document).ShouldHaveSingleItem().Kind.ShouldBe("chrome");
    }

    [Theory]
    [InlineData("砚汀\n", "　　", "indents")]
    [InlineData("砚汀", "　 ", "trailing_spaces")]
    [InlineData("砚汀", "\r", "line_ends")]
    [InlineData("砚汀\n", "\n\n", "blank_lines")]
    [InlineData("砚汀", "\u200b", "control_characters")]
    public void Of_RepairLoggedAsAWhole_IsToldByItsCharacters(string before, string dropped, string kind)
    {
        var patchwork = new Patchwork().Keep(before).Change(dropped).Keep("\n栖屏");
        foreach (var whole in new[] { "line_ends", "control_characters", "trailing_spaces", "indents", "blank_lines" })
        {
            patchwork.Everywhere(whole);
        }

        TextChanges.Of(patchwork.Document()).ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("砚汀市人民", "\n", "", "政府工作", true)]
    [InlineData("Yanting", "\r\n", " ", "City", true)]
    [InlineData("砚汀市\n", "— 3 —\n", "", "栖屏区", false)]
    [InlineData("砚汀市", "\r", "", "\n栖屏区", false)]
    [InlineData("砚汀市", "    ", "\n", "栖屏区", false)]
    public void Of_LineEndThatIsGone_JoinsOnlyWhereNoneIsLeft(string before, string dropped, string added, string after, bool joins) =>
        TextChanges.Of(new Patchwork().Keep(before).Change(dropped, added, "x").Keep(after).Document()).ShouldHaveSingleItem().Joins.ShouldBe(joins);

    [Theory]
    [InlineData("\r", "", false)]
    [InlineData("　　", "", false)]
    [InlineData("&nbsp;", "", true)]
    [InlineData("", "\n", true)]
    public void IsNoticed_WhiteSpaceAtAnEdge_IsNot(string dropped, string added, bool noticed) =>
        TextChanges.Of(new Patchwork().Keep("砚汀").Change(dropped, added, "x").Keep("\n栖屏").Document()).ShouldHaveSingleItem().IsNoticed.ShouldBe(noticed);

    [Fact]
    public void Of_WhatWasDroppedIsNotKept_StillKnowsThePlace()
    {
        var document = new Patchwork().Keep("砚汀").Change("■", kind: "watermark").Keep("栖屏").Document() with { Dropped = [] };

        TextChanges.Of(document).ShouldHaveSingleItem().Dropped.ShouldBeEmpty();
    }

    [Fact]
    public void Pieces_OfEveryPassage_AreTheTextAndTheExtractedText()
    {
        var patchwork = new Patchwork().Change("首页\n", kind: "chrome").Keep("砚汀市\n").Change("　　", kind: "indents").Keep("栖屏").Change("\n", kind: "wrapped_line").Keep("区&").Change("amp;").Keep("一\n二").Change("\n尾");
        var document = patchwork.Document();
        var changes = TextChanges.Of(document).ToLookup(c => c.Passage);

        var pieces = document.Passages.SelectMany(p => TextPieces.Of(document.Text, p, changes[p.N])).ToList();

        string.Concat(pieces.Select(p => p.Text)).ShouldBe(document.Text);
        string.Concat(pieces.Select(p => p.Change?.Dropped ?? p.Text)).ShouldBe(patchwork.Extracted);
    }
}
