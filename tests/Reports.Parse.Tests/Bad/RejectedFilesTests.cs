using System.Text;
using Reports.Contracts.Problems;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Bad;

/// <summary>Files that end with a refusal: a code of the catalogue, and nothing thrown.</summary>
public sealed class RejectedFilesTests
{
    private const string Entities = "<!DOCTYPE x [<!ENTITY a \"甲\"><!ENTITY b \"&a;&a;\">]>";

    public static TheoryData<string, string, byte[]> Files => new()
    {
        { "empty", "no_text", [] },
        { "spaces", "no_text", " \r\n\t　\n"u8.ToArray() },
        { "byte order mark alone", "no_text", [0xEF, 0xBB, 0xBF] },
        { "NULs alone", "unknown_encoding", new byte[500] },
        { "rtf without words", "no_text", "{\\rtf1 }"u8.ToArray() },
        { "pdf", "damaged_pdf", "%PDF-1.7 x"u8.ToArray() },
        { "ole2", "unsupported_type", Convert.FromHexString("D0CF11E0A1B11AE10000") },
        { "encrypted package", "encrypted", [.. Convert.FromHexString("D0CF11E0A1B11AE1"), .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "elf", "unsupported_type", Convert.FromHexString("7F454C460201010000") },
        { "pdf and zip in one", "damaged_pdf", [.. "%PDF-1.7 "u8, .. DocxFile.OfParagraphs("甲")] },
        { "zip of something else", "unsupported_type", new DocxFile().Part("a.txt", "甲").Build() },
        { "random bytes", "unknown_encoding", Noise(4_000) },
        { "Shift-JIS", "unknown_encoding", Encodings.ShiftJis.GetBytes(Repeat("これは日本語の文章です。政府の報告書についての説明を行います。")) },
        { "Latin-1", "unknown_encoding", Encoding.Latin1.GetBytes(Repeat("L'été dernier, le gouvernement a présenté ses résultats à l'assemblée. ")) },
        { "mixed encodings", "undecodable", [.. Encoding.UTF8.GetBytes(Repeat("新建渡口三座。")), .. Encodings.Gb18030.GetBytes(Repeat("新建渡口三座。"))[..250]] },
        { "missing main part", "damaged_docx", new DocxFile().Part("word/styles.xml", "<a/>").Build() },
        { "truncated package", "damaged_docx", DocxFile.OfParagraphs(Repeat("新建渡口三座。"))[..^60] },
        { "forged length", "damaged_docx", Forged() },
        { "main part twice", "ambiguous_package", new DocxFile().Body("<w:p/>").Body("<w:p/>").Build() },
        { "zip bomb", "zip_bomb", new DocxFile().Part("word/document.xml", new byte[30_000_000]).Build() },
        { "too many entries", "zip_bomb", Enumerable.Range(0, 2_100).Aggregate(new DocxFile().Body("<w:p/>"), (f, i) => f.Part("x" + i, "")).Build() },
        { "entities", "malformed_xml", new DocxFile().Part("word/document.xml", Entities + "<x>&b;</x>").Build() },
        { "external entity", "malformed_xml", new DocxFile().Part("word/document.xml", "<!DOCTYPE x SYSTEM \"file:///x\"><x/>").Build() },
        { "broken XML", "malformed_xml", new DocxFile().Part("word/document.xml", "<w:document").Build() },
        { "deeply nested XML", "malformed_xml", DocxFile.OfBody(string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000))) },
        { "empty document", "no_text", DocxFile.OfBody("<w:p/>") },
        { "text too long", "text_too_long", Encoding.ASCII.GetBytes(new string('a', 10_000_001)) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Parse_BadFile_IsRejectedWithItsCode(string what, string code, byte[] bytes)
    {
        var rejected = Parsing.Outcome(bytes, what + ".docx").ShouldBeOfType<ParseOutcome.Rejected>(what);

        rejected.Code.ShouldBe(code);
        ProblemCatalogue.Get(code).Detail(Language.Chinese, rejected.Arguments).ShouldNotContain('{');
        ProblemCatalogue.All.ShouldContain(p => p.Code == code);
    }

    [Fact]
    public void Parse_UnsupportedType_SaysWhatWasFound() =>
        Parsing.Outcome("CAJ 1.0"u8.ToArray()).ShouldBeOfType<ParseOutcome.Rejected>().Arguments["found"].ShouldBe("caj");

    private static string Repeat(string words) => string.Concat(Enumerable.Repeat(words, 40));

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    // The central directory says that the main part unpacks to ten bytes: the runtime reads ten and no more.
    private static byte[] Forged()
    {
        var file = DocxFile.OfParagraphs(Repeat("新建渡口三座。"));
        var name = file.AsSpan().LastIndexOf("word/document.xml"u8);
        BitConverter.TryWriteBytes(file.AsSpan(name - 22), 10).ShouldBeTrue();
        return file;
    }
}
