using System.Text;
using Reports.BadInputs.Tests.Catalogue;
using Reports.Parse.Tests.Builders;

namespace Reports.BadInputs.Tests.Encodings;

/// <summary>Rows 35–38: bytes that fit no encoding, or another than they say.</summary>
internal static class BrokenTexts
{
    public static IEnumerable<BadInput> All =>
    [
        Warned(35, "one byte in a hundred is foreign", () => [.. Words.Bytes(Words.Many(12)), 0xFF, 0xFE, 0xFF, .. Words.Bytes(Words.Many(3))], Words.Many(12) + "\uFFFD"),
        Mixed("a fifth is of another encoding", 10, "undecodable"),
        Mixed("a half is of another encoding", 40, "unknown_encoding"),
        Warned(36, "cut in a character", () => Words.Bytes(Words.Long("36"))[..^2], Words.Long("36")[..^2] + "\uFFFD"),
        Warned(36, "cut in a character of GB 18030", () => CodePages.Gb18030.GetBytes(Words.Long("36g"))[..^2], Words.Long("36g")[..^2]),
        Warned(36, "cut in a character of UTF-16", () => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Words.Long("36u"))[..^1]], Words.Long("36u")[..^1]),
        Never(37, "overlong slash", [0xC0, 0xAF], "/"),
        Never(37, "overlong NUL", [0xC0, 0x80], "\0"),
        Never(37, "surrogates of CESU-8", [0xED, 0xA1, 0x80, 0xED, 0xB0, 0x80], "\U00020000"),
        Never(37, "beyond Unicode", [0xF4, 0x90, 0x80, 0x80], "\U0010FFFF"),
        BadFile.Read(38, "charset of HTML is a lie", $"<html><head><meta charset=\"gbk\"></head><body><p>{Words.Sentence}</p></body></html>", Words.Sentence + "\n", ".html"),
        BadFile.Of(38, "encoding of XML is a lie", "标.docx", Labelled, Outcome.Indexed(Words.Sentence + "\n")),
    ];

    private static BadFile Mixed(string what, int lines, string code) =>
        BadFile.Of(35, what, what + ".txt", () => [.. Words.Bytes(Words.Many(40)), .. CodePages.Gb18030.GetBytes(Words.Many(lines))], Outcome.Rejected(code));

    private static BadFile Warned(int row, string what, Func<byte[]> bytes, string begins) =>
        BadFile.Of(row, what, what + ".txt", bytes, Outcome.Indexed(null, "replaced_characters") with { Holds = [begins, "\uFFFD"] });

    private static BadFile Never(int row, string what, byte[] wrong, string lacks) =>
        BadFile.Of(row, what, what + ".txt", () => [.. Words.Bytes(Words.Long($"{row} {what}")), .. wrong, .. Words.Bytes(Words.Many(2))], Outcome.Indexed(null, "replaced_characters") with { Holds = ["\uFFFD"], Lacks = [lacks] });

    private static byte[] Labelled() =>
        new DocxFile().Part("word/document.xml", $"<?xml version=\"1.0\" encoding=\"GB2312\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{Words.Sentence}</w:t></w:r></w:p></w:body></w:document>").Build();
}
