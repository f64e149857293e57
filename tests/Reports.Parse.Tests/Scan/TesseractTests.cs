using Reports.Parse.Extract.Pdf;
using Reports.Parse.Extract.Scan;
using Reports.Parse.Tests.Builders;
using Reports.Text.Formats;

namespace Reports.Parse.Tests.Scan;

/// <summary>Recognition for real, on a picture of a page of invented text. Skipped where there is no tesseract with chi_sim.</summary>
public sealed class TesseractTests
{
    private const string FirstWords = "新建云帆码头三座";

    private static byte[] Page => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Scan", "page.jpg"));

    [Fact]
    public void Extract_Picture_IsReadAsParagraphs()
    {
        var extracted = ImageExtractor.Extract(Page, Recognition(), TestContext.Current.CancellationToken);

        extracted.Text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        extracted.Text.Text.ShouldContain(FirstWords);
        extracted.Notices!.Single().Code.ShouldBe("read_by_ocr");
    }

    [Fact]
    public void Extract_ScannedPdf_IsRead()
    {
        var file = new PdfPaper();
        var image = file.Stream("/Type/XObject/Subtype/Image/Width 1000/Height 700/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode", Page);
        var scan = file.Page("q 595 0 0 417 0 400 cm /I Do Q", $"/XObject<</I {image} 0 R>>").Build();

        PdfExtractor.Extract(scan, new BoundedRecognition(Recognition(), TimeSpan.FromMinutes(2), TimeProvider.System), TestContext.Current.CancellationToken).Text.Text.ShouldContain(FirstWords);
    }

    [Fact]
    public void Read_Rubbish_IsNothing() => Recognition().Read(new byte[300], 1, TestContext.Current.CancellationToken).ShouldBeNull();

    [Fact]
    public void Extract_WithoutRecognition_NeedsIt() =>
        Should.Throw<RejectedException>(() => ImageExtractor.Extract(Page, null, TestContext.Current.CancellationToken)).Code.ShouldBe("needs_ocr");

    [Fact]
    public void Run_NoSuchProgram_IsNothing() =>
        new ExternalProgram("no-such-program").Run([], default, TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken).ShouldBeNull();

    [Fact]
    public void Formats_PicturesAreAvailable_WhereThereIsRecognition() =>
        ContentFormat.Image.Row().IsAvailable.ShouldBe(Tesseract.Installed is not null);

    private static Tesseract Recognition()
    {
        if (Tesseract.Installed is null)
        {
            (Environment.GetEnvironmentVariable("REPORTS_REQUIRE") == "all").ShouldBeFalse("tesseract with chi_sim is not installed.");
            Assert.Skip("tesseract with chi_sim is not installed.");
        }

        return Tesseract.Installed!;
    }
}
