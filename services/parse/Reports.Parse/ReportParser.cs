using Reports.Contracts.Documents;
using Reports.Parse.Extract;
using Reports.Text.Formats;

namespace Reports.Parse;

/// <summary>
/// Turns a file into a <see cref="ParsedDocument"/>. Pure: the same bytes and name give the same value, byte for byte. Of long scans
/// alone, as many pages are read as there is time for.
/// </summary>
public sealed class ReportParser
{
    /// <summary>Changes whenever the same file would be read differently, so that documents can be read again.</summary>
    public const string Revision = "3";

    /// <summary>The formats that are told apart, and which of them are read.</summary>
    public static IReadOnlyList<DocumentFormat> Formats => DocumentFormats.All;

    /// <summary>Reads a file. A file that cannot be read is refused, never thrown about.</summary>
    /// <param name="bytes">The file as it was received.</param>
    /// <param name="name">Its name; the last segment counts, and only as a weak witness.</param>
    /// <param name="given">What the sender says the document is, a witness beside the text; may be null.</param>
    /// <param name="cancellation">Ends the work between two steps.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public ParseOutcome Parse(ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given = null, CancellationToken cancellation = default) =>
        OutcomeOf(() => Pipeline.Run(bytes, DisplayName.Of(name), given, cancellation))!;

    /// <summary>As <see cref="Parse"/>, but null for every file that is neither plain text nor Markdown.</summary>
    internal ParseOutcome? ParsePlain(ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given, CancellationToken cancellation) =>
        OutcomeOf(() => Pipeline.RunPlain(bytes, DisplayName.Of(name), given, cancellation));

    /// <summary>Reads the text that was taken out of a file elsewhere.</summary>
    internal ParseOutcome Read(Extraction extraction, ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given, CancellationToken cancellation) =>
        OutcomeOf(() => Pipeline.Read(extraction, bytes, DisplayName.Of(name), given, cancellation))!;

    private static ParseOutcome? OutcomeOf(Func<ParsedDocument?> read)
    {
        try
        {
            return read() is { } document ? new ParseOutcome.Parsed(document) : null;
        }
        catch (RejectedException rejected)
        {
            return new ParseOutcome.Rejected(rejected.Code, rejected.Arguments);
        }
    }
}
