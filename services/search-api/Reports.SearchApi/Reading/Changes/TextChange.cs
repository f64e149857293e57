namespace Reports.SearchApi.Reading.Changes;

/// <summary>
/// A place where the clean text is not the extracted one: <paramref name="Dropped"/> stood there from <paramref name="Source"/> on, and
/// <c>Text[Start, End)</c> stands there now; either may be empty. Offsets are UTF-16 code units, end exclusive.
/// </summary>
/// <param name="N">Number of the change, from 0.</param>
/// <param name="Kind">The repair that did it, such as <c>page_number</c>.</param>
/// <param name="Start">Where it lies in the clean text.</param>
/// <param name="End">Where the clean text goes on.</param>
/// <param name="Source">Where it lies in the extracted text.</param>
/// <param name="Dropped">What the extracted text has there.</param>
/// <param name="Passage">Number of the passage it is read in.</param>
/// <param name="Joins">True where it makes one line of two.</param>
public sealed record TextChange(int N, string Kind, int Start, int End, int Source, string Dropped, int Passage, bool Joins)
{
    /// <summary>True if a reader would notice: words went, came or moved together. White space at the edges of lines is not noticed.</summary>
    public bool IsNoticed => Joins || End > Start || !string.IsNullOrWhiteSpace(Dropped);
}
