using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Extract;

public sealed class SheetExtractorTests
{
    private static readonly string Rows =
        $"<row r=\"1\">{SheetFile.Cell("A1", "指标")}{SheetFile.Cell("C1", "增速\n（%）")}</row><row r=\"3\">{SheetFile.Cell("A3", "生产总值")}{SheetFile.Number("B3", "1234.5")}{SheetFile.Number("C3", "0.052", 1)}</row>";

    [Fact]
    public void Extract_Package_IsRowsOfCellsJoinedByTabs()
    {
        var extracted = Parsing.Extracted(SheetFile.Package(("主要指标", "visible", Rows)));

        extracted.Text.Text.ShouldBe("主要指标\n指标\t\t增速 （%）\n生产总值\t1234.5\t5.2%\n");
        extracted.NoticeCodes().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Sheet1", "甲\n")]
    [InlineData("工作表 2", "甲\n")]
    [InlineData("Sheet1汇总", "Sheet1汇总\n甲\n")]
    public void Extract_NameOfASheet_IsALineWhereSomeoneGaveIt(string name, string text) =>
        Parsing.Extracted(SheetFile.Package((name, "visible", $"<row r=\"1\">{SheetFile.Cell("A1", "甲")}</row>"))).Text.Text.ShouldBe(text);

    [Fact]
    public void Extract_HiddenSheets_AreLeftOutAndToldOf()
    {
        var extracted = Parsing.Extracted(SheetFile.Package(("甲表", "visible", Rows), ("乙表", "hidden", Rows), ("丙表", "veryHidden", Rows)));

        extracted.Text.Text.ShouldNotContain("乙表");
        extracted.Notices.ShouldHaveSingleItem().Arguments!["count"].ShouldBe("2");
    }

    [Fact]
    public void Extract_MoreColumnsThanAnyoneReads_IsToldOf()
    {
        var extracted = Parsing.Extracted(SheetFile.Package(("甲表", "visible", $"<row r=\"1\">{SheetFile.Cell("A1", "甲")}{SheetFile.Cell("XFD1", "乙")}</row>")));

        extracted.Text.Text.ShouldBe("甲表\n甲\n");
        extracted.NoticeCodes().ShouldBe(["sheet_truncated"]);
    }

    [Fact]
    public void Extract_BinaryWorkbook_IsRowsOfCellsJoinedByTabs()
    {
        var extracted = Parsing.Extracted(SheetFile.Binary("主要指标", ["指标", null, "增速"], ["生产总值", 1234.5, null]));

        extracted.Text.Text.ShouldBe("主要指标\n指标\t\t增速\n生产总值\t1234.5\n");
        extracted.NoticeCodes().ShouldBeEmpty();
    }

    [Fact]
    public void Extract_ZipBomb_IsRefused() =>
        Parsing.RejectionOf(new DocxFile().Part("xl/workbook.xml", "<a/>").Part("xl/worksheets/sheet0.xml", new byte[30_000_000]).Build()).ShouldBe("zip_bomb");

    [Fact]
    public void Extract_WorkbookWithoutSheets_IsDamaged()
    {
        var rejected = Parsing.Outcome(new OleContainer().Stream("Workbook", [1, 2, 3]).Build()).ShouldBeOfType<ParseOutcome.Rejected>();

        rejected.Code.ShouldBe("damaged_file");
        rejected.Arguments["format"].ShouldBe("xls");
    }
}
