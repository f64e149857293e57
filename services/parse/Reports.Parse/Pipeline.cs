using System.Globalization;
using System.Security.Cryptography;
using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Decode;
using Reports.Parse.Detect;
using Reports.Parse.Extract;
using Reports.Parse.Extract.Docx;
using Reports.Parse.Extract.Html;
using Reports.Parse.Extract.Markdown;
using Reports.Parse.Identity;
using Reports.Parse.Passages;
using Reports.Parse.Quality;
using Reports.Parse.Structure;

namespace Reports.Parse;

/// <summary>The steps from bytes to a parsed document, in their order.</summary>
internal static class Pipeline
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RejectedException">The file cannot be read.</exception>
    public static ParsedDocument Run(ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given, CancellationToken cancellation)
    {
        var isDocx = BinarySniffer.IsDocx(bytes.Span);
        var decoded = isDocx ? null : TextDecoder.Decode(bytes.Span);
        CheckLength(decoded?.Text.Length ?? 0);
        var format = decoded is null ? ContentFormat.Docx : TextSniffer.FormatOf(decoded.Text, name);
        cancellation.ThrowIfCancellationRequested();

        var extracted = Extract(format, bytes, decoded);
        CheckLength(extracted.Text.Text.Length);
        var clean = Cleaning.Run(extracted.Text);
        CheckWords(clean.Text);
        cancellation.ThrowIfCancellationRequested();

        var (headings, truncated) = OutlineBuilder.Build(clean.Text);
        var meta = IdentityReader.Read(clean.Text, headings, extracted.Title, name, given);
        var flags = QualityReader.Read(new QualitySource(clean, meta, headings));
        cancellation.ThrowIfCancellationRequested();

        return new ParsedDocument
        {
            DocumentId = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
            Revision = ReportParser.Revision,
            MediaType = format.MediaType(),
            Encoding = decoded?.Encoding,
            Text = clean.Text,
            Source = clean.Map.Segments,
            Dropped = clean.Dropped(),
            Repairs = clean.Repairs,
            Meta = meta,
            Outline = OutlineNodes.Of(clean.Text, headings),
            Passages = PassageCutter.Cut(clean.Text, headings),
            Quality = flags,
            Warnings = Warnings.Of(ExtensionCheck.Compare(name, format), decoded, extracted, truncated, flags),
        };
    }

    private static ExtractedText Extract(ContentFormat format, ReadOnlyMemory<byte> bytes, DecodedText? decoded) => format switch
    {
        ContentFormat.Docx => DocxExtractor.Extract(bytes),
        ContentFormat.Html => HtmlExtractor.Extract(decoded!.Text),
        ContentFormat.Markdown => MarkdownExtractor.Extract(decoded!.Text),
        _ => new ExtractedText(MappedText.Of(decoded!.Text)),
    };

    private static void CheckLength(int length)
    {
        if (length > ParseLimits.TextLength)
        {
            throw new RejectedException("text_too_long", ("limit", ParseLimits.TextLength.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static void CheckWords(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RejectedException("no_text");
        }
    }
}
