namespace Reports.Parse.Extract.Pages;

/// <summary>A character where it is printed. Points; x grows to the right, y upwards.</summary>
/// <param name="Text">The character, or the few that one shape stands for.</param>
/// <param name="Left">Where it begins on its line.</param>
/// <param name="Right">Where the next one may begin.</param>
/// <param name="Baseline">The line it stands on.</param>
/// <param name="Size">Size of its font.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    private const double Farthest = 1e5;

    /// <summary>False for white space, which is told from gaps, and for what stands nowhere on a page.</summary>
    public bool Counts => !string.IsNullOrWhiteSpace(Text) && Near(Left) && Near(Right) && Near(Baseline) && Size > 0 && Size < Farthest;

    private static bool Near(double value) => Math.Abs(value) < Farthest;
}
