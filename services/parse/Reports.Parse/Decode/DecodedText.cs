namespace Reports.Parse.Decode;

/// <summary>A decoded text with the decision behind it.</summary>
internal sealed record DecodedText(string Text, Decoding Decoding);
