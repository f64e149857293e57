using Reports.Parse.Clean;
using Reports.Parse.Decode;
using Reports.Parse.Detect;
using Reports.Parse.Extract.Doc;
using Reports.Parse.Extract.Docx;
using Reports.Parse.Extract.Html;
using Reports.Parse.Extract.Markdown;
using Reports.Parse.Extract.Mime;
using Reports.Parse.Extract.Odt;
using Reports.Parse.Extract.Ofd;
using Reports.Parse.Extract.Pdf;
using Reports.Parse.Extract.Rtf;
using Reports.Parse.Extract.Scan;
using Reports.Parse.Extract.Sheets;
using Reports.Text.Formats;

namespace Reports.Parse.Extract;

/// <summary>Decides what a file is and has the extractor of that format read it.</summary>
internal static class Extractor
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RejectedException">The file cannot be read.</exception>
    public static Extraction Extract(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellation)
    {
        var extraction = FormatDetector.FormatOf(bytes) switch
        {
            null => Decoded(null, bytes.Span, name),
            ContentFormat.Mhtml => Decoded(ContentFormat.Mhtml, MimeMessage.HtmlOf(bytes), name),
            { } format => new Extraction(format, Binary(format, bytes, cancellation)),
        };
        LineWriter.CheckLength(extraction.Text.Text.Text.Length);
        return extraction;
    }

    /// <summary>Reads a file if it is plain text or Markdown; null for any other.</summary>
    /// <exception cref="RejectedException">The file cannot be read.</exception>
    public static Extraction? ExtractPlain(ReadOnlyMemory<byte> bytes, string name)
    {
        if (!FormatDetector.MayBeText(bytes.Span))
        {
            return null;
        }

        var (format, decoded) = Decode(bytes.Span, name);
        return format is ContentFormat.Text or ContentFormat.Markdown ? new Extraction(format, TextOf(format, decoded), decoded.Decoding) : null;
    }

    private static ExtractedText Binary(ContentFormat format, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => format switch
    {
        ContentFormat.Docx => DocxExtractor.Extract(bytes),
        ContentFormat.Doc => DocExtractor.Extract(bytes),
        ContentFormat.Rtf => RtfExtractor.Extract(bytes),
        ContentFormat.Odt => OdtExtractor.Extract(bytes),
        ContentFormat.Xls or ContentFormat.Xlsx => SheetExtractor.Extract(bytes, format),
        ContentFormat.Pdf => PdfExtractor.Extract(bytes, Recognition(), cancellation),
        ContentFormat.Ofd => OfdExtractor.Extract(bytes, cancellation),
        ContentFormat.Image => ImageExtractor.Extract(bytes, Recognition(), cancellation),
        _ => throw Unsupported.Of(format.Word()),
    };

    private static BoundedRecognition? Recognition() =>
        Tesseract.Installed is { } program ? new BoundedRecognition(program, ParseLimits.RecognitionTime, TimeProvider.System) : null;

    private static Extraction Decoded(ContentFormat? known, ReadOnlySpan<byte> bytes, string name)
    {
        var (format, decoded) = Decode(bytes, name);
        return new Extraction(known ?? format, TextOf(known ?? format, decoded), decoded.Decoding);
    }

    private static (ContentFormat Format, DecodedText Decoded) Decode(ReadOnlySpan<byte> bytes, string name)
    {
        var decoded = TextDecoder.Decode(bytes);
        LineWriter.CheckLength(decoded.Text.Length);
        return (TextSniffer.FormatOf(decoded.Text, name), decoded);
    }

    private static ExtractedText TextOf(ContentFormat format, DecodedText decoded) => format switch
    {
        ContentFormat.Html or ContentFormat.Mhtml => HtmlExtractor.Extract(decoded.Text),
        ContentFormat.Markdown => MarkdownExtractor.Extract(decoded.Text),
        _ => new ExtractedText(MappedText.Of(decoded.Text)),
    };
}
