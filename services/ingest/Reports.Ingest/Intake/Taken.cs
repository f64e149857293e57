using Reports.Contracts.Problems;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Intake;

/// <summary>What became of a file at the door, or of an entry of an archive: taken in, or refused.</summary>
/// <param name="Name">Name of the file; for an entry <c>archive.zip/inner/name.txt</c>.</param>
/// <param name="Accepted">The document, or null.</param>
/// <param name="Refusal">Why it was refused, or null.</param>
public sealed record Taken(string? Name, Acceptance? Accepted, ProblemException? Refusal = null);
