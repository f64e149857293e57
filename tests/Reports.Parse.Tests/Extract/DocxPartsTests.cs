using Reports.Parse.Extract.Docx;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Extract;

/// <summary>Parts are found by their relations, whatever they are called.</summary>
public sealed class DocxPartsTests
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Numbering = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";

    [Theory]
    [InlineData("word/document2.xml", "word/document2.xml")]
    [InlineData("word/document2.xml", "/word/document2.xml")]
    [InlineData("word/document2.xml", "word\\document2.xml")]
    [InlineData("main.xml", "./main.xml")]
    [InlineData("a/b/text.xml", "a/x/../b/text.xml")]
    public void Extract_MainPartOfAnotherName_IsRead(string name, string target)
    {
        var file = new DocxFile().MainType(WordType).Relations("", ("officeDocument", target)).Part(name, Document("新建渡口三座"));

        Parsing.Parse(file.Build(), "报告.docx").Text.ShouldBe("新建渡口三座");
    }

    [Fact]
    public void Extract_StrictPackage_IsRead()
    {
        var file = new DocxFile()
            .Part("_rels/.rels", "<Relationships><Relationship Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"word/document2.xml\"/></Relationships>")
            .Part("word/document2.xml", $"<w:document xmlns:w=\"{Strict}\"><w:body>{Paragraph("新建渡口三座")}</w:body></w:document>");

        Text(file).ShouldBe("新建渡口三座\n");
    }

    [Fact]
    public void Extract_OtherPartsOfOtherNames_AreRead()
    {
        var file = new DocxFile().Relations("", ("officeDocument", "word/document2.xml"))
            .Relations("word/document2.xml", ("numbering", "numbering2.xml"), ("styles", "../s/styles2.xml"), ("footnotes", "/word/notes.xml"), ("endnotes", "ends.xml"))
            .Part("word/document2.xml", Document("正文", "<w:pPr><w:pStyle w:val=\"标题1\"/></w:pPr>"))
            .Part("word/numbering2.xml", DocxFile.Wrap("numbering", Numbering))
            .Part("s/styles2.xml", DocxFile.Wrap("styles", "<w:style w:styleId=\"标题1\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"))
            .Part("word/notes.xml", DocxFile.Wrap("footnotes", $"<w:footnote>{Paragraph("脚注")}</w:footnote>"))
            .Part("word/ends.xml", DocxFile.Wrap("endnotes", $"<w:endnote>{Paragraph("尾注")}</w:endnote>"));

        Text(file).ShouldBe("一、正文\n脚注\n尾注\n");
    }

    [Theory]
    [InlineData("<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/lost.xml\"/></Relationships>")]
    [InlineData("<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/other.xml\" TargetMode=\"External\"/></Relationships>")]
    [InlineData("<Relationships><Relation")]
    [InlineData("")]
    public void Extract_RelationsThatLeadNowhere_LeaveTheUsualNames(string relations)
    {
        var file = new DocxFile().Part("_rels/.rels", relations).Part("word/other.xml", Document("别的")).Body(Paragraph("新建渡口三座"));

        Text(file).ShouldBe("新建渡口三座\n");
    }

    [Fact]
    public void Extract_MacrosAndAttachmentsOfOtherNames_AreToldOf()
    {
        var file = new DocxFile().Body(Paragraph("甲")).Relations("word/document.xml", ("vbaProject", "macros.bin"), ("package", "../x/sheet.xlsx"));

        DocxExtractor.Extract(file.Build()).NoticeCodes().ShouldBe(["macro_ignored", "attachments_ignored"]);
    }

    private static string Document(string words, string properties = "") => DocxFile.Wrap("document", $"<w:body>{Paragraph(words, properties)}</w:body>");

    private static string Paragraph(string words, string properties = "") => $"<w:p>{properties}<w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Text(DocxFile file) => DocxExtractor.Extract(file.Build()).Text.Text;
}
