using Reports.Parse.Extract.Pages;

namespace Reports.Parse.Extract.Scan;

/// <summary>Reads the text of a picture.</summary>
internal interface IRecognition
{
    /// <summary>The words of a picture where they stand; null if the picture cannot be read.</summary>
    /// <param name="image">A PNG, JPEG, TIFF or another kind of file.</param>
    /// <param name="number">The page it is.</param>
    PageSheet? Read(ReadOnlyMemory<byte> image, int number, CancellationToken cancellation);
}
