using Reports.Parse.Extract.Pages;
using UglyToad.PdfPig.Graphics;

namespace Reports.Parse.Extract.Pdf;

/// <summary>What is printed on one page of a PDF.</summary>
/// <param name="Layers">Its text, one sheet a direction, the one with most text first.</param>
/// <param name="Images">Pictures the page shows; none is decoded.</param>
/// <param name="Invisible">How many characters are there without being shown: those a scanner's recognition put below the picture.</param>
/// <param name="IsWhole">False if the page asked for more than a page may.</param>
internal sealed record GlyphPage(IReadOnlyList<Sheet> Layers, IReadOnlyList<XObjectContentRecord> Images, int Invisible, bool IsWhole);
