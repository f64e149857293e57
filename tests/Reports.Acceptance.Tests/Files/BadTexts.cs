using System.Text;

namespace Reports.Acceptance.Tests.Files;

/// <summary>Rows 1, 2, 21, 22, 27–33, 36 and 39–42 of the catalogue: contents.</summary>
internal static class BadTexts
{
    private const string Words = "新建渡口三座，修缮石桥二十七座。\n";

    public static IEnumerable<BadFile> All =>
    [
        new("01 no bytes", Part.File("空.txt", []), new Outcome.Refused(400, "empty_file")),
        Rejected("02 spaces", "  \t \u3000", "no_text"),
        Rejected("02 line ends", "\r\n\n\r", "no_text"),
        new("02 byte order mark", Part.File("白.txt", [0xEF, 0xBB, 0xBF]), new Outcome.Rejected("no_text")),
        new("21 PDF as txt", Part.File("a.txt", "%PDF-1.7\n1 0 obj"u8.ToArray()), new Outcome.Rejected("damaged_pdf")),
        new("21 docx as pdf", Part.File("b.pdf", Archive.Docx("新建渡口三座")), new Outcome.Indexed("b.pdf", "新建渡口三座\n", "extension_mismatch")),
        new("21 html as docx", Part.File("c.docx", "<html><body><p>新建渡口四座</p></body></html>"u8.ToArray()), new Outcome.Indexed("c.docx", "新建渡口四座\n", "extension_mismatch")),
        Foreign("22 program", "4D5A90000300000004000000FFFF0000B800000000000000400000000000000000000000000000000000000000000000000000000000000000000000800000000000"),
        Foreign("22 ELF", "7F454C4602010100000000000000000003003E00"),
        Picture("22 picture", "89504E470D0A1A0A0000000D49484452"),
        Picture("22 photograph", "FFD8FFE000104A464946"),
        Foreign("22 film", "000000206674797069736F6D"),
        Foreign("22 database", "53514C69746520666F726D6174203300"),
        Decoded("27 UTF-8 with mark", new UTF8Encoding(true), "27"),
        Decoded("28 UTF-16 LE", new UnicodeEncoding(false, true), "28l"),
        Decoded("28 UTF-16 BE", new UnicodeEncoding(true, true), "28b"),
        Decoded("29 UTF-16 LE without mark", new UnicodeEncoding(false, false), "29l"),
        Decoded("29 UTF-16 BE without mark", new UnicodeEncoding(true, false), "29b"),
        Decoded("30 UTF-32 LE", new UTF32Encoding(false, true), "30l"),
        Decoded("30 UTF-32 BE", new UTF32Encoding(true, true), "30b"),
        Text("30 UTF-7 is ASCII", "+ZbBe+mwRU+M- ferry", "+ZbBe+mwRU+M- ferry"),
        Decoded("31 GB 18030", Archive.Gb18030, "31"),
        new("32 four bytes", Part.File("四.txt", [.. Archive.Gb18030.GetBytes(Long("32")), 0x95, 0x32, 0x82, 0x36]), new Outcome.Indexed("四.txt", Long("32") + "\U00020000")),
        new("33 codes of 2022", Part.File("新.txt", [.. Archive.Gb18030.GetBytes(Long("33")), 0xA6, 0xD9, 0xFE, 0x59]), new Outcome.Indexed("新.txt", Long("33") + "\uFE10\u9FB4")),
        new("36 cut in a character", Part.File("断.txt", Encoding.UTF8.GetBytes(Long("36"))[..^2]), new Outcome.Indexed("断.txt", Long("36")[..^2] + "\uFFFD", "replaced_characters")),
        new("36 cut in a character of GB 18030", Part.File("断二.txt", Archive.Gb18030.GetBytes(Long("36g"))[..^2]), new Outcome.Indexed("断二.txt", null, "replaced_characters")),
        Text("39 NUL", "新建\0渡口\0九座", "新建渡口九座"),
        Html("40 lone surrogate of a reference", "<p>甲&#xD800;乙</p>", "甲\uFFFD乙\n"),
        Html("40 reference to nothing", "<p>甲&#x110000;丙</p>", "甲\uFFFD丙\n"),
        new("40 lone surrogate in docx", Part.File("孤.docx", Archive.Docx("甲&#xD800;乙")), new Outcome.Indexed("孤.docx", "甲\uFFFD乙\n")),
        Text("41 controls", "新建\u0001\u0007\u001B[31m\u007F渡口\uFFFE\uFFFF十座", "新建渡口十座"),
        Text("41 page and column breaks", "第一页\f第二页\v第三行", "第一页\n第二页\n第三行"),
        Text("41 tab stays", "新建\t渡口", "新建\t渡口"),
        Text("42 line ends", "甲\r乙\r\n丙\u0085丁\u2028戊\u2029己\n\r庚", "甲\n乙\n丙\n丁\n戊\n己\n\n庚"),
    ];

    private static string Long(string mark) => string.Concat(Enumerable.Repeat(Words, 8)) + mark + Words;

    private static BadFile Text(string what, string sent, string read) => new(what, Part.File(what + ".txt", Encoding.UTF8.GetBytes(sent)), new Outcome.Indexed(what + ".txt", read));

    private static BadFile Html(string what, string body, string read) =>
        new(what, Part.File(what + ".html", Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")), new Outcome.Indexed(what + ".html", read));

    private static BadFile Rejected(string what, string sent, string code) => new(what, Part.File(what + ".txt", Encoding.UTF8.GetBytes(sent)), new Outcome.Rejected(code));

    private static BadFile Foreign(string what, string hex) => new(what, Part.File(what + ".docx", Convert.FromHexString(hex)), new Outcome.Refused(415, "unsupported_type"));

    private static BadFile Picture(string what, string hex) => new(what, Part.File(what + ".docx", Convert.FromHexString(hex)), new Outcome.Rejected("needs_ocr"));

    private static BadFile Decoded(string what, Encoding encoding, string mark) =>
        new(what, Part.File(what + ".txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Long(mark))]), new Outcome.Indexed(what + ".txt", Long(mark)));
}
