using Reports.BadInputs.Tests.Catalogue;
using Reports.Parse.Tests.Builders;

namespace Reports.BadInputs.Tests.TypeConfusion;

/// <summary>Row 21: the name says one thing, the bytes another.</summary>
internal static class WrongNames
{
    public static IEnumerable<BadInput> All =>
    [
        Read("PDF as txt", "子.txt", PdfPaper.OfLines("新建渡口十一座。"), "新建渡口十一座。"),
        Read("docx as pdf", "甲.pdf", DocxFile.OfParagraphs("新建渡口三座"), "新建渡口三座\n"),
        Read("docx as txt", "乙.txt", DocxFile.OfParagraphs("新建渡口四座"), "新建渡口四座\n"),
        Read("docx as doc", "丙.doc", DocxFile.OfParagraphs("新建渡口五座"), "新建渡口五座\n"),
        Read("html as docx", "丁.docx", Words.Bytes("<html><body><p>新建渡口六座</p></body></html>"), "新建渡口六座\n"),
        Read("html as txt", "戊.txt", Words.Bytes("<!DOCTYPE html><html><body><p>新建渡口七座</p></body></html>"), "新建渡口七座\n"),
        Read("txt as docx", "己.docx", Words.Bytes("新建渡口八座\n"), "新建渡口八座\n"),
        Read("txt as pdf", "庚.pdf", Words.Bytes("新建渡口九座\n"), "新建渡口九座\n"),
        Read("txt as exe", "辛.exe", Words.Bytes("新建渡口十座\n"), "新建渡口十座\n"),
        BadFile.Of(21, "caj as txt", "壬.txt", () => [.. "CAJ\0"u8, .. new byte[64]], Outcome.Rejected("unsupported_type")),
    ];

    private static BadFile Read(string what, string name, byte[] bytes, string text) =>
        BadFile.Of(21, what, name, () => bytes, Outcome.Indexed(text, "extension_mismatch"));
}
