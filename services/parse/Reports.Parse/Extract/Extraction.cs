using Reports.Parse.Decode;
using Reports.Text.Formats;

namespace Reports.Parse.Extract;

/// <summary>A file read: its format, its text, and how its bytes were decoded where that had to be decided.</summary>
internal sealed record Extraction(ContentFormat Format, ExtractedText Text, Decoding? Decoding = null);
