using System.Text;
using Reports.Acceptance.Tests.Files;
using Reports.BadInputs.Tests.Catalogue;
using Reports.Parse.Tests.Builders;

namespace Reports.BadInputs.Tests.TypeConfusion;

/// <summary>Rows 22–26: pictures, files that are two things, old formats, macros, web pages in disguise.</summary>
internal static class OtherFormats
{
    private const string Page = "<html><body><p>{0}</p></body></html>";

    public static IEnumerable<BadInput> All =>
    [
        Rejected(22, "picture", "图.docx", Convert.FromHexString("89504E470D0A1A0A0000000D49484452"), "needs_ocr"),
        Rejected(22, "photograph", "照.docx", Convert.FromHexString("FFD8FFE000104A464946"), "needs_ocr"),
        Read(23, "PDF and zip", "双.pdf", "新建渡口二十三座。", [.. PdfPaper.OfLines("新建渡口二十三座。"), .. "\n"u8, .. Archive.Zip(null, ("暗.txt", Words.Bytes("暗中之字")))]),
        Rejected(23, "GIF and script", "脚.gif", [.. "GIF89a/*"u8, .. new byte[40], .. "*/=1;alert(1)"u8], "needs_ocr"),
        Read(24, "doc", "旧.doc", "新建渡口二十四座。", DocFile.OfText("新建渡口二十四座。\r")),
        Read(24, "wps", "旧.wps", "新建渡口二四一座。", DocFile.OfText("新建渡口二四一座。\r")),
        Read(24, "rtf", "旧.rtf", "新建渡口二四二座。", RtfFile.OfBody(RtfFile.Unicode("新建渡口二四二座。"))),
        Read(24, "et", "旧.et", null, SheetFile.Binary("表", ["新建渡口", 243.0])),
        Read(24, "ofd", "版.ofd", "新建渡口二四四座。", OfdFile.OfLines("新建渡口二四四座。")),
        Rejected(24, "caj", "论.caj", [.. "CAJ\0"u8, .. new byte[65]], "unsupported_type"),
        Rejected(24, "ppt", "演.ppt", new OleContainer().Stream("PowerPoint Document", new byte[600]).Build(), "unsupported_type"),
        Rejected(24, "compound file cut off", "断.doc", DocFile.OfText("新建渡口二四五座。\r")[..700], "unsupported_type"),
        Warned(25, "docm with macros", "宏.docm", "新建渡口二十五座", new DocxFile().Body("<w:p><w:r><w:t>新建渡口二十五座</w:t></w:r></w:p>").Part("word/vbaProject.bin", "Sub AutoOpen()").Build(), "macro_ignored"),
        Warned(25, "macros in a docx", "宏.docx", "新建渡口二五一座", new DocxFile().Body("<w:p><w:r><w:t>新建渡口二五一座</w:t></w:r></w:p>").Part("word/vbaProject.bin", "Sub AutoOpen()").Build(), "macro_ignored"),
        Warned(26, "HTML as doc", "网.doc", "新建渡口二十六座", Words.Bytes(string.Format(null, Page, "新建渡口二十六座")), "extension_mismatch"),
        Warned(26, "MHTML as doc", "档.doc", "新建渡口二六一座", Web("新建渡口二六一座"), "extension_mismatch"),
    ];

    private static BadFile Rejected(int row, string what, string name, byte[] bytes, string code) => BadFile.Of(row, what, name, () => bytes, Outcome.Rejected(code));

    private static BadFile Read(int row, string what, string name, string? text, byte[] bytes) => BadFile.Of(row, what, name, () => bytes, Outcome.Indexed(text) with { Lacks = ["暗中之字"] });

    private static BadFile Warned(int row, string what, string name, string text, byte[] bytes, string code) => BadFile.Of(row, what, name, () => bytes, Outcome.Indexed(text, code));

    private static byte[] Web(string words) =>
        Encoding.ASCII.GetBytes($"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Words.Bytes(string.Format(null, Page, words)))}\r\n--b--\r\n");
}
