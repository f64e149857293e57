namespace Reports.Parse.Extract.Ofd;

/// <summary>A character on a page, in millimetres; y grows downwards.</summary>
internal readonly record struct OfdGlyph(string Text, double X, double End, double Y, double Size);
