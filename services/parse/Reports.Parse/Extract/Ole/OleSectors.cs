namespace Reports.Parse.Extract.Ole;

/// <summary>Equal pieces of bytes, and a table that says for each which one follows it.</summary>
/// <param name="Bytes">What the sectors lie in.</param>
/// <param name="Size">Bytes of a sector.</param>
/// <param name="Skipped">Bytes before the first sector.</param>
/// <param name="Next">The sector after each; anything from <see cref="End"/> on ends a chain.</param>
internal sealed record OleSectors(ReadOnlyMemory<byte> Bytes, int Size, int Skipped, IReadOnlyList<uint> Next)
{
    /// <summary>The least number that is no sector.</summary>
    public const uint End = 0xFFFFFFFA;

    /// <summary>The bytes of a sector, fewer at the end of the file, none beyond it.</summary>
    public ReadOnlySpan<byte> Sector(uint number)
    {
        var at = ((long)number * Size) + Skipped;
        return at >= Bytes.Length ? [] : Bytes.Span.Slice((int)at, (int)Math.Min(Size, Bytes.Length - at));
    }

    /// <summary>The bytes of a chain, at most <paramref name="length"/>. A circle ends once it is as long as the whole file.</summary>
    public byte[] Chain(uint first, long length)
    {
        var chain = new MemoryStream();
        var most = (Bytes.Length / Size) + 1;
        for (var (sector, count) = (first, 0); sector < End && count <= most && chain.Length < length; count++)
        {
            chain.Write(Sector(sector));
            sector = sector < Next.Count ? Next[(int)sector] : End;
        }

        chain.SetLength(Math.Min(chain.Length, length));
        return chain.ToArray();
    }
}
