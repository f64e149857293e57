namespace Reports.Parse.Extract.Pages;

/// <summary>A line as it is printed.</summary>
/// <param name="Text">Its words; a tab between cells that stand far apart.</param>
/// <param name="Left">Where it begins, in points.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">Its height above the lower edge of the page.</param>
/// <param name="Size">The size most of it is printed in.</param>
/// <param name="FirstUnit">Width of what no line may be broken in, at its beginning.</param>
/// <param name="Span">The block it stands in.</param>
/// <param name="Sheet">The page it stands on.</param>
internal sealed record Row(string Text, double Left, double Right, double Baseline, double Size, double FirstUnit, Span Span, PageSheet Sheet);
