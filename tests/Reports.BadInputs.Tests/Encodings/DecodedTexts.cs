using System.Text;
using Reports.BadInputs.Tests.Catalogue;

namespace Reports.BadInputs.Tests.Encodings;

/// <summary>Rows 27–34: every encoding a text comes in, with a mark and without, and those that are not guessed.</summary>
internal static class DecodedTexts
{
    public static IEnumerable<BadInput> All =>
    [
        Decoded(27, "UTF-8 with mark", new UTF8Encoding(true)),
        Heading(27, "mark before a heading"),
        Decoded(28, "UTF-16 LE", new UnicodeEncoding(false, true)),
        Decoded(28, "UTF-16 BE", new UnicodeEncoding(true, true)),
        Decoded(29, "UTF-16 LE without mark", new UnicodeEncoding(false, false)),
        Decoded(29, "UTF-16 BE without mark", new UnicodeEncoding(true, false)),
        Decoded(30, "UTF-32 LE", new UTF32Encoding(false, true)),
        Decoded(30, "UTF-32 BE", new UTF32Encoding(true, true)),
        BadFile.Read(30, "UTF-7 is ASCII", "+ZbBe+mwRU+M- ferry", "+ZbBe+mwRU+M- ferry"),
        Decoded(31, "GB 18030", CodePages.Gb18030),
        Decoded(31, "GB 2312", CodePages.Gb2312),
        Ending(32, "four bytes", [0x95, 0x32, 0x82, 0x36], "\U00020000"),
        Ending(33, "codes of 2022", [0xA6, 0xD9, 0xFE, 0x59], "\uFE10\u9FB4"),
        BadFile.Of(34, "Big5", "繁.txt", () => CodePages.Big5.GetBytes(Traditional), Outcome.Indexed(Traditional)),
        Unknown("Shift-JIS", CodePages.ShiftJis, "これは日本語の文章です。政府の報告書についての説明を行います。"),
        Unknown("Latin-1", Encoding.Latin1, "L'été dernier, le gouvernement a présenté ses résultats à l'assemblée. "),
        Unknown("Korean", CodePages.Korean, "지난해 우리 시는 나루터 세 곳을 새로 짓고 다리 스물일곱 곳을 고쳤습니다. "),
    ];

    private static string Traditional => string.Concat(Enumerable.Range(1, 12).Select(i => $"今年新建渡口{i}座，修繕石橋二十七座，發展經濟，改善民生。\n"));

    private static BadFile Decoded(int row, string what, Encoding encoding) =>
        BadFile.Of(row, what, what + ".txt", () => [.. encoding.GetPreamble(), .. encoding.GetBytes(Words.Long($"{row}"))], Outcome.Indexed(Words.Long($"{row}")));

    private static BadFile Heading(int row, string what) =>
        BadFile.Read(row, what, "\uFEFF一、渡口\n" + Words.Sentence, "一、渡口\n" + Words.Sentence).And(async (site, document) =>
            (await site.Http.GetAsync($"/api/documents/{document.Id}/outline")).Body.ShouldContain("\"text\":\"一、渡口\""));

    private static BadFile Ending(int row, string what, byte[] end, string read) =>
        BadFile.Of(row, what, what + ".txt", () => [.. CodePages.Gb18030.GetBytes(Words.Long($"{row}")), .. end], Outcome.Indexed(Words.Long($"{row}") + read));

    private static BadFile Unknown(string what, Encoding encoding, string words) =>
        BadFile.Of(34, what, what + ".txt", () => encoding.GetBytes(Words.Repeat(words, 40)), Outcome.Rejected("unknown_encoding"));
}
