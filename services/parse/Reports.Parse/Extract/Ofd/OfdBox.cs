namespace Reports.Parse.Extract.Ofd;

/// <summary>The paper of a page, in millimetres; y grows downwards from its top.</summary>
internal readonly record struct OfdBox(double X, double Y, double Width, double Height)
{
    public static readonly OfdBox A4 = new(0, 0, 210, 297);

    /// <summary>A box as it is written: x y width height; null if it is not one.</summary>
    public static OfdBox? Read(string? text) => OfdNumbers.List(text) is [var x, var y, > 0 and var width, > 0 and var height, ..] ? new OfdBox(x, y, width, height) : null;
}
