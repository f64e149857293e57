using System.Text;
using Reports.Parse.Detect;
using Reports.Parse.Tests.Builders;
using Reports.Text.Formats;

namespace Reports.Parse.Tests.Detect;

public sealed class FormatDetectorTests
{
    private const string Mime = "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"=_b\"\r\n\r\n--=_b\r\nContent-Type: text/html\r\n\r\n<p>甲</p>\r\n--=_b--";

    public static TheoryData<ContentFormat?, byte[]> Files => new()
    {
        { ContentFormat.Docx, DocxFile.OfParagraphs("甲") },
        { ContentFormat.Docx, DocxFile.OfParagraphs("甲", "乙")[..^60] },
        { ContentFormat.Docx, new DocxFile().Part("word/document2.xml", "<a/>").Build() },
        { ContentFormat.Docx, new DocxFile().MainType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml").Part("x.xml", "<a/>").Build() },
        { ContentFormat.Xlsx, new DocxFile().Part("xl/workbook.xml", "<a/>").Build() },
        { ContentFormat.Ofd, new DocxFile().Part("OFD.xml", "<a/>").Part("Doc_0/Document.xml", "<a/>").Build() },
        { ContentFormat.Odt, new DocxFile().Part("mimetype", "application/vnd.oasis.opendocument.text").Part("content.xml", "<a/>").Build() },
        { ContentFormat.Doc, new OleContainer().Stream("1Table", [1]).Stream("WordDocument", [1]).Build() },
        { ContentFormat.Xls, new OleContainer().Stream("Workbook", [1]).Build() },
        { ContentFormat.Xls, new OleContainer().Stream("Book", [1]).Build() },
        { ContentFormat.Doc, new OleContainer().Stream("WordDocument", [1]).Build()[..^700] },
        { ContentFormat.Rtf, "{\\rtf1\\ansi x}"u8.ToArray() },
        { ContentFormat.Rtf, "\r\n {\\rtf1\\ansi x}"u8.ToArray() },
        { ContentFormat.Pdf, "%PDF-1.4\n"u8.ToArray() },
        { ContentFormat.Pdf, "HTTP/1.1 200 OK\n\n%PDF-1.4\n startxref\n0\n%%EOF"u8.ToArray() },
        { ContentFormat.Image, Convert.FromHexString("FFD8FFE000104A464946") },
        { ContentFormat.Mhtml, Encoding.UTF8.GetBytes(Mime) },
        { null, "他说：%PDF-1.4 是一种文件的开头。"u8.ToArray() },
        { null, "Content: 这是一段文字。\nMIME-Version 不在这里。"u8.ToArray() },
        { null, "<html><p>甲</p></html>"u8.ToArray() },
    };

    public static TheoryData<string, byte[]> Others => new()
    {
        { "zip", new DocxFile().Part("a.txt", "甲").Part("b.docx", DocxFile.OfParagraphs("甲")).Build() },
        { "zip", new DocxFile().MainType("application/vnd.ms-visio.drawing.main+xml").Part("x.xml", "<a/>").Build() },
        { "pptx", new DocxFile().Part("ppt/presentation.xml", "<a/>").Build() },
        { "ppt", new OleContainer().Stream("PowerPoint Document", [1]).Build() },
        { "msg", new OleContainer().Stream("__properties_version1.0", [1]).Build() },
        { "ole2", new OleContainer().Stream("x", [1]).Build() },
        { "caj", "CAJ 1"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void FormatOf_File_IsToldByItsBytes(ContentFormat? format, byte[] bytes) => FormatDetector.FormatOf(bytes).ShouldBe(format);

    [Theory]
    [MemberData(nameof(Others))]
    public void FormatOf_AnotherKind_IsRefusedAndNamesWhatIsRead(string kind, byte[] bytes)
    {
        var rejected = Should.Throw<RejectedException>(() => FormatDetector.FormatOf(bytes));

        rejected.Code.ShouldBe("unsupported_type");
        rejected.Arguments["found"].ShouldBe(kind);
        rejected.Arguments["supported"].ShouldBe(DocumentFormats.Supported);
        rejected.Arguments["supported"].ShouldContain("docx");
    }

    [Fact]
    public void FormatOf_EncryptedPackage_IsRefused() =>
        Should.Throw<RejectedException>(() => FormatDetector.FormatOf(new OleContainer().Stream("EncryptedPackage", [1]).Build())).Code.ShouldBe("encrypted");

    [Fact]
    public void MediaType_OfAPicture_IsTheOneOfItsKind() =>
        FormatDetector.MediaType(ContentFormat.Image, Convert.FromHexString("FFD8FFE000104A464946")).ShouldBe("image/jpeg");

    [Theory]
    [InlineData(8, true)]
    [InlineData(40, false)]
    public void Parse_PartsWithinParts_AreReadToAReasonableDepth(int depth, bool isRead)
    {
        var archive = "MIME-Version: 1.0\n" + string.Concat(Enumerable.Range(0, depth).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}_\n\n--b{i}_\n"))
            + "Content-Type: text/html\n\n<html><p>新建渡口三座</p></html>";

        var outcome = Parsing.Outcome(Encoding.UTF8.GetBytes(archive), "报告.mht");

        (outcome as ParseOutcome.Parsed)?.Document.Text.ShouldBe("新建渡口三座");
        (outcome is ParseOutcome.Parsed).ShouldBe(isRead);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Content-Transfer-Encoding: quoted-printable\r\n", "<html><p>=E7=94=B2=\r\n=E4=B9=99=3D</p></html>", "甲乙=")]
    [InlineData("Content-Transfer-Encoding: base64\r\n", "PGh0bWw+PHA+55Sy\r\n5LmZPTwvcD48L2h0bWw+", "甲乙=")]
    public void Parse_WebArchive_IsItsFirstPage(string head, string body = "<html><p>甲乙=</p></html>", string text = "甲乙=")
    {
        var archive = Mime.Replace("Content-Type: text/html\r\n\r\n<p>甲</p>", "Content-Type: text/html;\r\n charset=\"gb2312\"\r\n" + head + "\r\n" + body, StringComparison.Ordinal);

        var document = Parsing.Parse(Encoding.UTF8.GetBytes(archive), "报告.mht");

        document.Text.ShouldBe(text);
        document.MediaType.ShouldBe("multipart/related");
        document.WarningCodes().ShouldNotContain("extension_mismatch");
    }
}
