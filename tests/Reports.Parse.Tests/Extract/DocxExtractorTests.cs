using Reports.Parse.Extract.Docx;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Extract;

public sealed class DocxExtractorTests
{
    [Fact]
    public void Extract_Paragraphs_BecomeLines() => Text(DocxFile.OfParagraphs("甲", "", "乙")).ShouldBe("甲\n\n乙\n");

    [Fact]
    public void Extract_BreaksAndTabs_StayInThePlace() =>
        Body("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>").ShouldBe("甲\n乙\t丙\n");

    [Fact]
    public void Extract_TableRows_BecomeCellsJoinedByTabs() =>
        Body("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
            .ShouldBe("甲\t\t乙 丙\n");

    [Fact]
    public void Extract_DeletedHiddenAndFieldCodes_NeverShow() =>
        Body("<w:p><w:del><w:r><w:delText>删</w:delText><w:t>去</w:t></w:r></w:del><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>见</w:t></w:r></w:p>")
            .ShouldBe("增见\n");

    [Fact]
    public void Extract_Footnotes_StandAtTheEnd()
    {
        var file = new DocxFile().Body("<w:p><w:r><w:t>正文</w:t></w:r></w:p>")
            .Part("word/footnotes.xml", DocxFile.Wrap("footnotes", "<w:footnote w:type=\"separator\"><w:p><w:r><w:t>线</w:t></w:r></w:p></w:footnote><w:footnote><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote>"));

        Text(file.Build()).ShouldBe("正文\n脚注\n");
    }

    [Fact]
    public void Extract_AutomaticNumbers_AreWrittenOut()
    {
        const string Numbering = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";
        var file = new DocxFile().Part("word/numbering.xml", DocxFile.Wrap("numbering", Numbering))
            .Body(Numbered("回顾", 0) + Numbered("产业", 1) + Numbered("城市", 1) + Numbered("安排", 0) + Numbered("枢纽", 1));

        Text(file.Build()).ShouldBe("一、回顾\n（一）产业\n（二）城市\n二、安排\n（一）枢纽\n");
    }

    [Fact]
    public void Extract_Macros_AreToldOf()
    {
        var file = new DocxFile().Body("<w:p><w:r><w:t>甲</w:t></w:r></w:p>").Part("word/vbaProject.bin", "x");

        DocxExtractor.Extract(file.Build()).Notices!.Single().Code.ShouldBe("macro_ignored");
    }

    private static string Numbered(string words, int level) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Body(string body) => Text(DocxFile.OfBody(body));

    private static string Text(byte[] file) => DocxExtractor.Extract(file).Text.Text;
}
