using System.Text;
using Reports.BadInputs.Tests.Catalogue;
using Reports.Parse.Tests.Builders;

namespace Reports.BadInputs.Tests.Docx;

/// <summary>Rows 74–76: parts that are missing, locked, changed, hidden or of another writer.</summary>
internal static class Documents
{
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IEnumerable<BadInput> All =>
    [
        Rejected("no main part", "damaged_docx", () => new DocxFile().Part("word/styles.xml", "<a/>").Build()),
        Rejected("broken off", "damaged_docx", () => Of(Paragraph(Words.Repeat(Words.Sentence, 40)))[..^60]),
        Rejected("nothing in it", "no_text", () => Of("<w:p/>")),
        Rejected("password", "encrypted", () => [.. Convert.FromHexString("D0CF11E0A1B11AE1"), .. new byte[1016], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]]),
        Rejected("password of a zip", "encrypted", () => Locked(Of(Paragraph("甲")))),
        Read(74, "wrong content types", "甲七十四\n", new DocxFile().Part("[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"image/png\"/></Types>").Body(Paragraph("甲七十四")).Build()),
        Read(75, "deleted and moved", "留\n", Of("<w:p><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom></w:p>"), "删", "移"),
        Read(75, "inserted", "原新\n", Of("<w:p><w:r><w:t>原</w:t></w:r><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>")),
        Read(75, "hidden", "显\n", Of("<w:p><w:r><w:t>显</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>"), "隐"),
        Read(75, "comments", "正文七十五\n", new DocxFile().Body(Paragraph("正文七十五")).Part("word/comments.xml", DocxFile.Wrap("comments", $"<w:comment>{Paragraph("批注")}</w:comment>")).Build(), "批注"),
        Read(75, "fields", "新建渡口3座\n", Of("<w:p><w:r><w:t>新建渡口</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>座</w:t></w:r></w:p>"), "PAGE"),
        Read(75, "footnotes", "正文七六\n脚注七六\n", new DocxFile().Body(Paragraph("正文七六")).Part("word/footnotes.xml", DocxFile.Wrap("footnotes", $"<w:footnote w:id=\"1\">{Paragraph("脚注七六")}</w:footnote>")).Build()),
        Read(75, "a text box and its copy", null, Of($"<w:p><w:r><w:t>外</w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>{Paragraph("框中字")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{Paragraph("框中字")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"), "框中字\n框中字"),
        Read(76, "strict", "严格甲\n", new DocxFile().Part("word/document.xml", DocxFile.Wrap("document", $"<w:body>{Paragraph("严格甲")}</w:body>").Replace(Transitional, Strict, StringComparison.Ordinal)).Build()),
        Read(76, "elements of other writers", "金山甲\n", Of($"<w:p><w:pPr><wp:x xmlns:wp=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\" y=\"1\"><z/></wp:x></w:pPr><w:r><w:t>金山甲</w:t></w:r></w:p>")),
        Read(76, "styles of ten megabytes", "样式甲\n", new DocxFile().Body(Paragraph("样式甲")).Part("word/numbering.xml", DocxFile.Wrap("numbering", "")).Part("word/styles.xml", DocxFile.Wrap("styles", Styles())).Build()),
    ];

    private static BadFile Rejected(string what, string code, Func<byte[]> bytes) => BadFile.Of(74, what, what + ".docx", bytes, Outcome.Rejected(code));

    private static BadFile Read(int row, string what, string? text, byte[] bytes, params string[] lacks) =>
        BadFile.Of(row, what, what + ".docx", () => bytes, Outcome.Indexed(text) with { Lacks = lacks });

    private static byte[] Of(string body) => DocxFile.OfBody(body);

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Styles() =>
        string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"s{i * 7919}\"><w:name w:val=\"n{i * 104_729}\"/><w:basedOn w:val=\"s{i / 2}\"/></w:style>"));

    // Bit 0 of the flags of the last entry of the central directory, which is the main part.
    private static byte[] Locked(byte[] file)
    {
        var name = file.AsSpan().LastIndexOf("word/document.xml"u8);
        file[name - 38] |= 1;
        return file;
    }
}
