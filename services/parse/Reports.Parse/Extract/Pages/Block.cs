namespace Reports.Parse.Extract.Pages;

/// <summary>A part of a page that is read from its top to its bottom before the next one.</summary>
/// <param name="Span">Where it may reach from left to right; blocks of one span share their margins.</param>
internal sealed record Block(Span Span, IReadOnlyList<Glyph> Glyphs);

/// <summary>From x to x, in points.</summary>
internal readonly record struct Span(double From, double To)
{
    public double Width => To - From;
}
