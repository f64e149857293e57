using System.Text;
using Reports.BadInputs.Tests.Catalogue;
using Reports.Parse.Tests.Builders;

namespace Reports.BadInputs.Tests.Docx;

/// <summary>Rows 67–69: packages that unpack to too much, to something else, or to somewhere else.</summary>
internal static class Packages
{
    private const int HundredMegabytes = 100 << 20;

    public static IEnumerable<BadInput> All =>
    [
        Word(67, "bomb of zeros", Rejected("zip_bomb"), () => new DocxFile().Part("word/document.xml", new byte[HundredMegabytes])),
        Word(67, "bomb of words", Rejected("zip_bomb"), () => new DocxFile().Body($"<w:p><w:r><w:t>{new string('渡', 40 << 20)}</w:t></w:r></w:p>")),
        Word(67, "bomb in the styles", Rejected("zip_bomb"), () => Good("67s").Part("word/numbering.xml", "<a/>").Part("word/styles.xml", new byte[HundredMegabytes])),
        Word(67, "bomb in a part that is not read", Read("67m"), () => Good("67m").Part("word/media/image1.bmp", new byte[HundredMegabytes])),
        Word(67, "too many entries", Rejected("zip_bomb"), () => Enumerable.Range(0, 2_100).Aggregate(Good("67e"), (f, i) => f.Part($"x/{i}", ""))),
        BadFile.Of(67, "length forged shorter", "短.docx", () => Forged(Good("67f").Build(), -22, 10), Rejected("damaged_docx")),
        BadFile.Of(67, "length forged longer", "长.docx", () => Forged(Good("67g").Build(), -22, int.MaxValue), Read("67g")),
        BadFile.Of(67, "checksum forged", "验.docx", () => Forged(Good("67c").Build(), -30, 1), Rejected("damaged_docx")),
        Word(68, "a workbook and an object inside", Outcome.Indexed(Words.Marked("68w"), "attachments_ignored"), () => Good("68w").Part("word/embeddings/a.xlsx", DocxFile.OfParagraphs("内嵌")).Part("word/embeddings/oleObject1.bin", "内嵌")),
        Word(69, "names that climb", Read("69c"), () => Good("69c").Part("../../../../../../tmp/reports-climbed", "x").Part("/tmp/reports-climbed", "x").Part(@"..\..\tmp\reports-climbed", "x")),
        Word(69, "name with NUL", Read("69n"), () => Good("69n").Part("word/a\0b.xml", "x")),
        Word(69, "main part twice", Rejected("ambiguous_package"), () => Good("69a").Body("<w:p/>")),
        Word(69, "main part twice, another case", Rejected("ambiguous_package"), () => Good("69b").Part("WORD/Document.xml", "<x/>")),
        Word(69, "main part twice, another slash", Rejected("ambiguous_package"), () => Good("69d").Part(@"word\document.xml", "<x/>")),
        Word(69, "footnotes twice", Rejected("ambiguous_package"), () => Good("69f").Part("word/footnotes.xml", "<x/>").Part("word/footnotes.xml", "<x/>")),
    ];

    private static Outcome Rejected(string code) => Outcome.Rejected(code);

    private static IndexedOutcome Read(string mark) => Outcome.Indexed(Words.Marked(mark));

    private static BadFile Word(int row, string what, Outcome expected, Func<DocxFile> file) => BadFile.Of(row, what, what + ".docx", () => file().Build(), expected);

    private static DocxFile Good(string mark) => new DocxFile().Body($"<w:p><w:r><w:t>{Words.Marked(mark).TrimEnd()}</w:t></w:r></w:p>");

    // Fields of the central directory stand before the name.
    private static byte[] Forged(byte[] file, int field, int value)
    {
        var name = file.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes("word/document.xml"));
        BitConverter.TryWriteBytes(file.AsSpan(name + field), value).ShouldBeTrue();
        return file;
    }
}
