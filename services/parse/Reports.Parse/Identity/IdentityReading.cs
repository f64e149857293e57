using Reports.Contracts.Documents;

namespace Reports.Parse.Identity;

/// <summary>What a document says of itself, why, and what about that is wrong; and whether it gives orders instead of telling facts.</summary>
internal sealed record IdentityReading(DocumentMeta Meta, IReadOnlyList<Evidence> Evidence, IReadOnlyList<QualityFlag> Flags, bool IsOrder);
