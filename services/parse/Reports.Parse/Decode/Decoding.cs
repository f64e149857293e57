using Reports.Contracts.Documents;

namespace Reports.Parse.Decode;

/// <summary>How bytes became characters, and the number of characters that had to be replaced by U+FFFD.</summary>
internal sealed record Decoding(TextEncodingDecision Encoding, int Replaced);
