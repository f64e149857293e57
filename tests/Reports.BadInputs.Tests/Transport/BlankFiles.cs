using Reports.Acceptance.Tests.Files;
using Reports.BadInputs.Tests.Catalogue;

namespace Reports.BadInputs.Tests.Transport;

/// <summary>Rows 1 and 2: files without a word.</summary>
internal static class BlankFiles
{
    public static IEnumerable<BadInput> All =>
    [
        BadFile.Of(1, "no bytes", "空.txt", () => [], Outcome.Refused(400, "empty_file")),
        BadFile.Of(1, "no bytes as docx", "空.docx", () => [], Outcome.Refused(400, "empty_file")),
        Blank("spaces", "  \t \u3000"),
        Blank("line ends", "\r\n\n\r"),
        Blank("byte order mark", "\uFEFF"),
        Blank("mark and spaces", "\uFEFF \r\n\u00A0\u3000"),
        Blank("zero width", "\u200B\u200B\n"),
        BadFile.Of(2, "blank UTF-16", "白.txt", () => [0xFF, 0xFE, 0x20, 0, 0x0A, 0], Outcome.Rejected("no_text")),
        BadFile.Of(2, "NULs", "零.txt", () => new byte[4096], Outcome.Rejected("unknown_encoding")),
    ];

    private static BadFile Blank(string what, string text) => BadFile.Of(2, what, what + ".txt", () => Words.Bytes(text), Outcome.Rejected("no_text"));
}
