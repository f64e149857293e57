using System.IO.Compression;
using Microsoft.Extensions.Time.Testing;
using Reports.Parse.Extract;
using Reports.Parse.Extract.Pages;
using Reports.Parse.Extract.Pdf;
using Reports.Parse.Extract.Scan;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Pdf;

/// <summary>PDF files, sound and otherwise.</summary>
public sealed class PdfExtractorTests
{
    private const int FirstStream = 7;
    private const string Line = "新建云帆码头三座，投放蓝色渡轮十二艘。";

    [Fact]
    public void Extract_Lines_AreRead() => TextOf(PdfPaper.OfLines("栽下银杏四千株。", Line)).ShouldBe("栽下银杏四千株。\n" + Line + "\n");

    [Fact]
    public void Parse_Pdf_IsADocumentOfItsType() => Parsing.Parse(PdfPaper.OfLines(Line), "报告.pdf").MediaType.ShouldBe("application/pdf");

    [Fact]
    public void Extract_TurnedPage_IsRead()
    {
        var file = new PdfPaper();
        var turned = file.Page(file.Show(Line, 0, 0).Replace("1 0 0 1 0 0 Tm", "0 1 -1 0 300 100 Tm", StringComparison.Ordinal), entries: "/Rotate 90").Build();

        TextOf(turned).ShouldBe(Line + "\n");
    }

    [Fact]
    public void Extract_LinesFromTheTopDown_AreReadFromTheRight()
    {
        var file = new PdfPaper().Vertical();

        TextOf(file.Page(file.Show("新建云帆码头", 300, 700) + file.Show("投放蓝色渡轮", 280, 700)).Build()).ShouldBe("新建云帆码头投放蓝色渡轮\n");
    }

    [Fact]
    public void Extract_StampAskew_IsLeftOut()
    {
        var file = new PdfPaper();
        var stamp = file.Show("内部资料", 0, 0).Replace("1 0 0 1 0 0 Tm", "0.7 0.7 -0.7 0.7 200 300 Tm", StringComparison.Ordinal);

        TextOf(file.Page(file.Show(Line, 72, 700) + stamp).Build()).ShouldBe(Line + "\n");
    }

    [Fact]
    public void Extract_EncryptedForReading_IsRefused() => RejectionOf(PdfLock.File(Line, "秘密"u8)).ShouldBe("encrypted");

    [Fact]
    public void Extract_EncryptedByTheOwnerAlone_IsRead() => TextOf(PdfLock.File(Line, [])).ShouldBe(Line + "\n");

    [Theory]
    [InlineData("/Filter/Unknown/V 9")]
    [InlineData("/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/Recipients[<00>]")]
    public void Extract_UnknownLock_IsRefused(string handler)
    {
        var file = new PdfPaper().Lines(Line);

        RejectionOf(file.InTrailer($"/Encrypt {file.Add($"<<{handler}>>")} 0 R/ID[<00><00>]").Build()).ShouldBe("encrypted");
    }

    [Fact]
    public void Extract_TruncatedFile_IsRecovered() => TextOf(PdfPaper.OfLines(Line)[..^8]).ShouldBe(Line + "\n");

    [Fact]
    public void Extract_Rubbish_IsDamaged() => RejectionOf("%PDF-1.7 x"u8.ToArray()).ShouldBe("damaged_pdf");

    [Fact]
    public void Extract_OneDamagedPage_CostsThatPage()
    {
        var file = new PdfPaper();
        var extracted = Extract(file.Lines(Line).PageOf(999).Build());

        extracted.Text.Text.ShouldBe(Line + "\n");
        Codes(extracted).ShouldContain("pages_incomplete");
    }

    [Fact]
    public void Extract_PagesThatContainThemselves_AreDamaged()
    {
        var file = new PdfPaper();
        var loop = file.Add("<</Type/Pages/Count 1/Kids[7 0 R]>>");

        RejectionOf(file.InCatalogue($"/Pages {loop} 0 R").Build()).ShouldBe("damaged_pdf");
    }

    [Fact]
    public void Extract_Scan_NeedsRecognition() => RejectionOf(Scan()).ShouldBe("needs_ocr");

    [Fact]
    public void Extract_Scan_IsRecognised()
    {
        var extracted = Extract(Scan(), new Reader(Line));

        extracted.Text.Text.ShouldBe(Line + "\n");
        Codes(extracted).ShouldBe(["read_by_ocr"]);
    }

    [Fact]
    public void Extract_ScannedPageAmongOthers_IsNamed()
    {
        var file = new PdfPaper();
        var extracted = Extract(Picture(file.Lines([.. Enumerable.Repeat(Line, 20)])).Build());

        Codes(extracted).ShouldBe(["pages_without_text"]);
    }

    [Fact]
    public void Extract_MoreScannedPagesThanThereIsTimeFor_AreReadAsFarAsItGoesAndToldOf()
    {
        var clock = new FakeTimeProvider();
        var recognition = new BoundedRecognition(new Reader(Line, () => clock.Advance(TimeSpan.FromSeconds(7))), TimeSpan.FromSeconds(120), clock);
        var scan = Enumerable.Range(0, 20).Aggregate(new PdfPaper(), (file, _) => Picture(file)).Build();

        var extracted = PdfExtractor.Extract(scan, recognition, TestContext.Current.CancellationToken);

        extracted.Text.Text.TrimEnd().ShouldBe(string.Concat(Enumerable.Repeat(Line, 17)));
        Codes(extracted).ShouldBe(["read_by_ocr", "recognition_truncated"]);
        extracted.Notices![1].Arguments.ShouldBe(new Dictionary<string, string> { ["count"] = "17", ["pages"] = "20" });
    }

    [Fact]
    public void Extract_LettersTurnedIntoDrawings_NeedRecognition() =>
        RejectionOf(new PdfPaper().Page(string.Concat(Enumerable.Repeat("10 10 m 20 20 l 30 10 l h f\n", 300))).Build()).ShouldBe("needs_ocr");

    [Fact]
    public void Extract_InvisibleText_IsReadAndNamed()
    {
        var file = new PdfPaper();

        Codes(Extract(file.Page(file.Show(Line, 72, 700, before: "3 Tr")).Build())).ShouldBe(["invisible_text"]);
    }

    [Theory]
    [InlineData("1 g", true)]
    [InlineData("0 0 1 rg 0 0 595 842 re f 1 g", false)]
    [InlineData("0 g", false)]
    public void Extract_WhiteText_IsNamedOnBarePaper(string before, bool named)
    {
        var file = new PdfPaper();

        Codes(Extract(file.Page(before + " " + file.Show(Line, 72, 700)).Build())).Contains("invisible_text").ShouldBe(named);
    }

    [Fact]
    public void Extract_FontWithoutCharacters_IsGarbled()
    {
        var file = new PdfPaper().WithoutCharacterMap();
        var codes = new string([.. Enumerable.Range(0, 60).Select(i => (char)('!' + (i * 7 % 90)))]);

        Codes(Extract(file.Lines(codes).Build())).ShouldBe(["garbled_text"]);
    }

    [Fact]
    public void Extract_AttachedFile_IsLeftAloneAndNamed()
    {
        var file = new PdfPaper().Lines(Line);
        var stream = file.Stream("/Type/EmbeddedFile", "secret"u8.ToArray());
        var specification = file.Add($"<</Type/Filespec/F(a.txt)/UF(a.txt)/EF<</F {stream} 0 R>>>>");
        var extracted = Extract(file.InCatalogue($"/Names<</EmbeddedFiles<</Names[(a.txt) {specification} 0 R]>>>>/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>").Build());

        extracted.Text.Text.ShouldBe(Line + "\n");
        Codes(extracted).ShouldBe(["attachments_ignored"]);
    }

    [Fact]
    public void Extract_FormsThatDouble_EndSoon()
    {
        var file = new PdfPaper();
        var form = file.Stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m 1 1 l S"u8.ToArray());
        for (var depth = 0; depth < 26; depth++)
        {
            form = file.Stream($"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A{depth} {form} 0 R/B{depth} {form} 0 R>>>>", System.Text.Encoding.ASCII.GetBytes($"/A{depth} Do /B{depth} Do"));
        }

        var extracted = Extract(file.Page(file.Show(Line, 72, 700) + "/X Do", $"/XObject<</X {form} 0 R>>").Build());

        extracted.Text.Text.ShouldBe(Line + "\n");
        Codes(extracted).ShouldContain("pages_incomplete");
    }

    [Fact]
    public void Extract_BombInABomb_IsRefused()
    {
        var file = new PdfPaper();
        var stream = file.Stream("/Filter[/FlateDecode/FlateDecode]", Deflate(Deflate(new byte[200_000_000])));

        RejectionOf(file.PageOf(stream).Build()).ShouldBe("zip_bomb");
    }

    [Fact]
    public void Extract_MorePagesThanAreRead_SaysSo()
    {
        var file = new PdfPaper().Lines(Line);
        Enumerable.Range(0, ParseLimits.Pages).ToList().ForEach(_ => file.PageOf(FirstStream));

        Codes(Extract(file.Build())).ShouldContain("pages_truncated");
    }

    [Fact]
    public void Extract_Cancelled_Ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(() => PdfExtractor.Extract(PdfPaper.OfLines(Line), null, cancelled.Token));
    }

    private static ExtractedText Extract(byte[] bytes, IRecognition? recognition = null) => PdfExtractor.Extract(bytes, recognition is null ? null : new BoundedRecognition(recognition, TimeSpan.FromMinutes(2), TimeProvider.System), TestContext.Current.CancellationToken);

    private static string TextOf(byte[] bytes) => Extract(bytes).Text.Text;

    private static string RejectionOf(byte[] bytes) => Should.Throw<RejectedException>(() => Extract(bytes)).Code;

    private static IEnumerable<string> Codes(ExtractedText extracted) => extracted.Notices!.Select(n => n.Code);

    private static byte[] Scan() => Picture(new PdfPaper()).Build();

    private static PdfPaper Picture(PdfPaper file)
    {
        var image = file.Stream("/Type/XObject/Subtype/Image/Width 200/Height 300/BitsPerComponent 8/ColorSpace/DeviceGray", new byte[60_000]);
        return file.Page("q 595 0 0 842 0 0 cm /I Do Q", $"/XObject<</I {image} 0 R>>");
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

    private sealed class Reader(string words, Action? work = null) : IRecognition
    {
        public PageSheet? Read(ReadOnlyMemory<byte> image, int number, CancellationToken cancellation)
        {
            work?.Invoke();
            cancellation.ThrowIfCancellationRequested();
            return image.Span[1..4].SequenceEqual("PNG"u8) ? new Typesetter().Print(words, 80, 700, 12).Sheets[0] : null;
        }
    }
}
