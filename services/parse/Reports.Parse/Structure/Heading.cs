namespace Reports.Parse.Structure;

/// <summary>A heading while the outline is built: its span in UTF-16 code units, and its marker if it has one.</summary>
internal sealed record Heading(int Level, int Start, int End, bool RunIn, Marker? Marker = null);
