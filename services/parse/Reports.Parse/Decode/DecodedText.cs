using Reports.Contracts.Documents;

namespace Reports.Parse.Decode;

/// <summary>A decoded text with the decision behind it and the number of characters that had to be replaced by U+FFFD.</summary>
internal sealed record DecodedText(string Text, TextEncodingDecision Encoding, int Replaced);
