using Reports.Parse.Extract.Pages;

namespace Reports.Parse.Extract.Pdf;

/// <summary>What is printed on one page of a PDF.</summary>
/// <param name="Layers">Its text, one sheet a direction, the one with most text first.</param>
/// <param name="Pictured">Share of the page that pictures cover; more than 1 where they lie on each other.</param>
/// <param name="Drawn">How many outlines are filled, letters turned into drawings among them.</param>
/// <param name="Invisible">How many characters are there without being shown: those a scanner's recognition put below the picture.</param>
/// <param name="IsWhole">False if the page asked for more than a page may.</param>
internal sealed record GlyphPage(IReadOnlyList<PageSheet> Layers, double Pictured, int Drawn, int Invisible, bool IsWhole)
{
    private const int FewestCharacters = 30;
    private const double MostOfPage = 0.4;
    private const int ManyOutlines = 200;

    /// <summary>True if what there is to read is not there as text.</summary>
    public bool IsPicture => Layers.Sum(l => l.Glyphs.Count) < FewestCharacters && (Pictured > MostOfPage || Drawn > ManyOutlines);
}
