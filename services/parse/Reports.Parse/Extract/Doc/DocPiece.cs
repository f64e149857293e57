namespace Reports.Parse.Extract.Doc;

/// <summary>A run of characters that lie together in the file.</summary>
/// <param name="Length">Characters.</param>
/// <param name="Place">Where the first one lies.</param>
/// <param name="Width">Bytes of each: one in code page 1252, or two in UTF-16.</param>
internal sealed record DocPiece(long Length, long Place, int Width)
{
    /// <summary>The place after the last one.</summary>
    public long End => Place + (Length * Width);
}
