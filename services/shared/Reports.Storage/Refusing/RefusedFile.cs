using Reports.Contracts.Documents;
using Reports.Storage.Ledger;

namespace Reports.Storage.Refusing;

/// <summary>A file that the door refused: its name as it is shown, where it came from, its size in bytes where that is known, and why.</summary>
public sealed record RefusedFile(string Name, Origin Origin, long? Size, Notice Problem);
