using Reports.Contracts.Documents;

namespace Reports.Parse.Isolation;

/// <summary>Turns a file into an outcome, whatever the file does to whoever reads it.</summary>
public interface IReportParser
{
    /// <summary>Reads a file. A file that cannot be read, or that ends or outlasts its reader, is refused.</summary>
    /// <param name="bytes">The file as it was received.</param>
    /// <param name="name">Its name; the last segment counts, and only as a weak witness.</param>
    /// <param name="given">What the sender says the document is; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ParserFailedException">The parser or this machine failed, not the file; may be tried again.</exception>
    /// <exception cref="IOException">No reader can be started, for want of room or rights; may be tried again.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    Task<ParseOutcome> ParseAsync(ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given = null, CancellationToken cancellation = default);
}
