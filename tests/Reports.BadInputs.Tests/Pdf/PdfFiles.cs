using System.Globalization;
using System.IO.Compression;
using System.Text;
using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;
using Reports.Parse.Tests.Builders;

namespace Reports.BadInputs.Tests.Pdf;

/// <summary>Rows 50 and 59–66: PDF files that are damaged, locked, pictures, loops, bombs, or more than paper.</summary>
internal static class PdfFiles
{
    private const string Line = "新建渡口三座，投放渡轮十二艘。";
    private const int Many = 100_000;

    public static IEnumerable<BadInput> All =>
    [
        Read(50, "ten thousand pages", ManyPages, ["pages_truncated"]),
        Read(59, "end cut off", () => PdfPaper.OfLines(Mark("59a"))[..^8], []),
        Rejected(59, "half of a file", "damaged_pdf", () => PdfPaper.OfLines(Line)[..250]),
        Read(59, "table of references misplaced", () => Replace(PdfPaper.OfLines(Mark("59b")), "startxref\n", "startxref\n9"), []),
        Read(59, "length of a stream forged", () => Replace(PdfPaper.OfLines(Mark("59c")), "/Length ", "/Length 9"), []),
        Rejected(59, "rubbish", "damaged_pdf", () => "%PDF-1.7 x"u8.ToArray()),
        Rejected(60, "password", "encrypted", () => PdfLock.File(Line, "秘密"u8)),
        Read(60, "locked by its owner alone", () => PdfLock.File(Mark("60"), []), []),
        Rejected(60, "unknown lock", "encrypted", () => Locked("/Filter/Unknown/V 9")),
        Rejected(60, "lock of a certificate", "encrypted", () => Locked("/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/Recipients[<00>]")),
        Rejected(61, "scan", "needs_ocr", () => Picture(new byte[60_000], 200, 300, "")),
        Read(62, "font that does not know its characters", () => new PdfPaper().WithoutCharacterMap().Lines(new string([.. Enumerable.Range(0, 60).Select(i => (char)('!' + (i * 7 % 90)))])).Build(), ["garbled_text"]),
        Rejected(63, "pages that hold themselves", "damaged_pdf", () => Loop()),
        Rejected(63, "pages a hundred thousand deep", "damaged_pdf", DeepPages),
        Rejected(63, "arrays a hundred thousand deep", "damaged_pdf", () => [.. "%PDF-1.7\n1 0 obj\n"u8, .. Encoding.ASCII.GetBytes(new string('[', Many)), .. "\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF"u8]),
        Read(63, "references that come round", () => Replace(PdfPaper.OfLines(Mark("63")), "trailer\n<<", "trailer\n<</Prev 9"), []),
        Rejected(64, "bomb in a bomb", "zip_bomb", Bomb),
        Rejected(64, "picture of enormous size", "needs_ocr", () => Picture(Deflate(new byte[1_000_000]), 100_000, 100_000, "/Filter/FlateDecode")),
        Rejected(64, "broken JBIG2", "needs_ocr", () => Picture(new byte[100], 60_000, 60_000, "/Filter/JBIG2Decode")),
        Rejected(64, "broken JPX", "needs_ocr", () => Picture(new byte[100], 60_000, 60_000, "/Filter/JPXDecode")),
        Read(65, "scripts, actions and links", Acting, []),
        Read(65, "attached file", Attached, ["attachments_ignored"]),
        Read(66, "two columns", () => Page(f => f.Show(Mark("66a"), 72, 700) + f.Show("右栏新建石桥八座。", 330, 700)), []),
        Read(66, "turned page", () => Page(f => f.Show(Mark("66b"), 0, 0).Replace("1 0 0 1 0 0 Tm", "0 1 -1 0 300 100 Tm", StringComparison.Ordinal), "/Rotate 90"), []),
        Read(66, "unseen text", () => Page(f => f.Show(Mark("66c"), 72, 700, before: "3 Tr")), ["invisible_text"]),
        Read(66, "white text", () => Page(f => "1 g " + f.Show(Mark("66d"), 72, 700)), ["invisible_text"]),
    ];

    private static BadFile Read(int row, string what, Func<byte[]> bytes, string[] warnings) => BadFile.Of(row, what, what + ".pdf", bytes, Outcome.Indexed(null, warnings));

    private static BadFile Rejected(int row, string what, string code, Func<byte[]> bytes) => BadFile.Of(row, what, what + ".pdf", bytes, Outcome.Rejected(code));

    private static string Mark(string mark) => Words.Marked(mark).TrimEnd();

    private static byte[] Page(Func<PdfPaper, string> content, string entries = "")
    {
        var file = new PdfPaper();
        return file.Page(content(file), entries: entries).Build();
    }

    private static byte[] Replace(byte[] file, string what, string by) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace(what, by, StringComparison.Ordinal));

    private static byte[] ManyPages()
    {
        var file = new PdfPaper();
        var stream = file.Stream("", Encoding.ASCII.GetBytes(file.Show(Line, 72, 700)));
        for (var i = 0; i < 10_000; i++)
        {
            file.PageOf(stream);
        }

        return file.Build();
    }

    private static byte[] Locked(string handler)
    {
        var file = new PdfPaper().Lines(Line);
        return file.InTrailer($"/Encrypt {file.Add($"<<{handler}>>")} 0 R/ID[<00><00>]").Build();
    }

    private static byte[] Picture(byte[] content, int width, int height, string entries)
    {
        var file = new PdfPaper();
        var image = file.Stream($"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8/ColorSpace/DeviceGray{entries}", content);
        return file.Page("q 595 0 0 842 0 0 cm /I Do Q", $"/XObject<</I {image} 0 R>>").Build();
    }

    private static byte[] Loop()
    {
        var file = new PdfPaper();
        return file.InCatalogue($"/Pages {file.Add("<</Type/Pages/Count 1/Kids[7 0 R]>>")} 0 R").Build();
    }

    private static byte[] DeepPages()
    {
        var file = new PdfPaper();
        var first = 7;
        for (var i = 0; i < Many; i++)
        {
            file.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Count 1/Kids[{first + i + 1} 0 R]>>"));
        }

        file.Add("<</Type/Pages/Count 0/Kids[]>>");
        return file.InCatalogue($"/Pages {first} 0 R").Build();
    }

    private static byte[] Bomb()
    {
        var file = new PdfPaper();
        return file.PageOf(file.Stream("/Filter[/FlateDecode/FlateDecode]", Deflate(Deflate(new byte[200_000_000])))).Build();
    }

    private static byte[] Acting()
    {
        var file = new PdfPaper();
        var link = file.Add($"<</Type/Annot/Subtype/Link/Rect[0 0 500 800]/A<</S/URI/URI({Trap.Address})>>>>");
        return file.Page(file.Show(Mark("65"), 72, 700), entries: $"/Annots[{link} 0 R]/AA<</O<</S/Launch/F(/bin/sh)>>>>")
            .InCatalogue($"/OpenAction<</S/JavaScript/JS(app.launchURL\\('{Trap.Address}'\\))>>/AcroForm<</XFA({Trap.Address})/Fields[]>>")
            .Build();
    }

    private static byte[] Attached()
    {
        var file = new PdfPaper().Lines(Mark("65b"));
        var stream = file.Stream("/Type/EmbeddedFile", Words.Bytes("内嵌"));
        var specification = file.Add($"<</Type/Filespec/F(a.txt)/UF(a.txt)/EF<</F {stream} 0 R>>>>");
        return file.InCatalogue($"/Names<</EmbeddedFiles<</Names[(a.txt) {specification} 0 R]>>>>").Build();
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }
}
