namespace Reports.Parse.Extract.Pages;

/// <summary>One page, turned so that its lines run from left to right, with what is printed on it.</summary>
/// <param name="Number">Its place in the document, from 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points; 0 is the lower edge.</param>
/// <param name="Glyphs">In any order.</param>
internal sealed record PageSheet(int Number, double Width, double Height, IReadOnlyList<Glyph> Glyphs);
