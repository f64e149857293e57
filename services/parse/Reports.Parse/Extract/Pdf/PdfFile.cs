using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Reports.Parse.Extract.Pdf;

/// <summary>Opens a PDF and its pages. Whatever the library throws over bytes nobody vouches for is the fault of the file.</summary>
internal sealed class PdfFile : IDisposable
{
    private const int MostPictures = 8;

    private readonly PdfDocument _document;

    private PdfFile(PdfDocument document)
    {
        _document = document;
    }

    public int Pages => _document.NumberOfPages;

    public bool HasAttachments => Try(() => _document.Advanced.TryGetEmbeddedFiles(out var files) && files.Count > 0);

    /// <summary>Opens a file; an owner's password alone keeps nobody from reading.</summary>
    /// <exception cref="RejectedException">It is encrypted with a password, or no page can be found in it.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "The library throws a dozen kinds over damaged files.")]
    public static PdfFile Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = BoundedFilters.Instance });
            document.AddPageFactory<GlyphPage, GlyphPageFactory>();
            return document.NumberOfPages > 0 ? new PdfFile(document) : throw new RejectedException("damaged_pdf");
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new RejectedException("encrypted");
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            // A lock of a kind that the library does not know fails it like damage.
            throw new RejectedException(bytes.Span.IndexOf("/Encrypt"u8) >= 0 ? "encrypted" : "damaged_pdf");
        }
    }

    /// <summary>A page, from 1; null if it is damaged beyond reading.</summary>
    public GlyphPage? Page(int number) => Try(() => _document.GetPage<GlyphPage>(number));

    /// <summary>The pictures of a page as files that programs for pictures know; those in a form of their own are left out.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Pictures(int number) =>
        Try(() => _document.GetPage(number).GetImages().Take(MostPictures).Select(Picture.Of).OfType<ReadOnlyMemory<byte>>().ToList()) ?? [];

    public void Dispose() => _document.Dispose();

    [SuppressMessage("Design", "CA1031", Justification = "The library throws a dozen kinds over damaged files.")]
    private static T? Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            return default;
        }
    }

    private static bool IsOfTheFile(Exception e) => e is not (RejectedException or OutOfMemoryException);
}
