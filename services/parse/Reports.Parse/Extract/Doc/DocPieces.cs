namespace Reports.Parse.Extract.Doc;

/// <summary>Reads the piece table, which puts the text together from where it lies.</summary>
internal static class DocPieces
{
    private const byte Properties = 1;
    private const byte Table = 2;
    private const int DescriptorLength = 8;
    private const uint IsNarrow = 0x4000_0000;

    /// <summary>The pieces in the order of the text.</summary>
    /// <exception cref="InvalidDataException">There is no piece table where it should be.</exception>
    public static List<DocPiece> Read(byte[] table, (uint Start, uint Length) place)
    {
        var bytes = LittleEndian.Slice(table, place.Start, place.Length);
        var at = 0;
        while (at < bytes.Length && bytes[at] == Properties)
        {
            at += 3 + LittleEndian.Word(bytes, at + 1);
        }

        if (at >= bytes.Length || bytes[at] != Table)
        {
            throw new InvalidDataException("There is no piece table.");
        }

        return Read(LittleEndian.Slice(bytes, at + 5, LittleEndian.Double(bytes, at + 1)));
    }

    private static List<DocPiece> Read(ReadOnlySpan<byte> bytes)
    {
        var count = (bytes.Length - sizeof(uint)) / (DescriptorLength + sizeof(uint));
        var pieces = new List<DocPiece>();
        for (var i = 0; i < count; i++)
        {
            var (start, end) = (LittleEndian.Double(bytes, i * sizeof(uint)), LittleEndian.Double(bytes, (i + 1) * sizeof(uint)));
            var place = LittleEndian.Double(bytes, ((count + 1) * sizeof(uint)) + (i * DescriptorLength) + 2);
            var narrow = (place & IsNarrow) != 0;
            place &= ~IsNarrow;
            if (end > start)
            {
                pieces.Add(narrow ? new DocPiece(end - start, place / 2, 1) : new DocPiece(end - start, place, 2));
            }
        }

        return pieces;
    }
}
