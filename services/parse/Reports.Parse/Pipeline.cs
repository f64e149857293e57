using System.Security.Cryptography;
using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Clean;
using Reports.Parse.Detect;
using Reports.Parse.Entities;
using Reports.Parse.Extract;
using Reports.Parse.Identity;
using Reports.Parse.Indicators;
using Reports.Parse.Indicators.Checks;
using Reports.Parse.Passages;
using Reports.Parse.Quality;
using Reports.Parse.Structure;
using Reports.Text.Copies;

namespace Reports.Parse;

/// <summary>The steps from bytes to a parsed document, in their order.</summary>
internal static class Pipeline
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RejectedException">The file cannot be read.</exception>
    public static ParsedDocument Run(ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given, CancellationToken cancellation) =>
        Read(Extractor.Extract(bytes, name, cancellation), bytes, name, given, cancellation);

    /// <summary>Reads a file if it is plain text or Markdown, whose reading can neither recurse nor swell; null for any other.</summary>
    /// <exception cref="RejectedException">The file cannot be read.</exception>
    public static ParsedDocument? RunPlain(ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given, CancellationToken cancellation) =>
        Extractor.ExtractPlain(bytes, name) is { } extraction ? Read(extraction, bytes, name, given, cancellation) : null;

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="RejectedException">There is none.</exception>
    public static ParsedDocument Read(Extraction extraction, ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given, CancellationToken cancellation)
    {
        var (format, extracted, decoding) = extraction;
        cancellation.ThrowIfCancellationRequested();

        var clean = Cleaning.Run(extracted.Text);
        CheckWords(clean.Text);
        cancellation.ThrowIfCancellationRequested();

        var (headings, truncated) = OutlineBuilder.Build(clean.Text);
        var identity = IdentityReader.Read(clean.Text, [.. headings.Where(h => h.Level < 3)], extracted.Title, name, given);
        var passages = PassageCutter.Cut(clean.Text, headings);

        // Figures and names are facts of reports; orders are only searched.
        var figures = identity.IsOrder ? [] : FigureChecks.Run(IndicatorReader.Read(clean.Text, passages, identity.Meta));
        cancellation.ThrowIfCancellationRequested();

        var flags = QualityReader.Read(new QualitySource(clean, identity, headings, figures, extracted.Notices ?? []));
        var observations = flags.Any(f => f.Code == DecimalsLost.Code) ? LostPoint.Mark(figures) : figures;
        var entities = identity.IsOrder ? EntityReading.None : EntityReader.Read(clean.Text, passages, identity.Meta);
        cancellation.ThrowIfCancellationRequested();

        return new ParsedDocument
        {
            DocumentId = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
            Revision = ReportParser.Revision,
            MediaType = FormatDetector.MediaType(format, bytes.Span),
            Encoding = decoding?.Encoding,
            Text = clean.Text,
            Source = clean.Map.Segments,
            Dropped = clean.Dropped(),
            Repairs = clean.Repairs,
            Meta = identity.Meta,
            Evidence = identity.Evidence,
            Outline = OutlineNodes.Of(clean.Text, headings),
            Passages = passages,
            Observations = observations,
            Entities = entities.Mentions,
            Glossary = entities.Glossary,
            Quality = flags,
            Sketch = Sketch.Of(clean.Text)?.ToString(),
            Warnings = Warnings.Of(ExtensionCheck.Compare(name, format), decoding, extracted, truncated, flags.Except(identity.Flags)),
        };
    }

    private static void CheckWords(string text)
    {
        if (Blank.Is(text))
        {
            throw new RejectedException("no_text");
        }
    }
}
