namespace Reports.Parse.Extract.Ole;

/// <summary>Reads the table of sectors, which itself lies in sectors: the header lists the first of them, a chain lists the others.</summary>
internal static class OleTables
{
    private const int FirstInHeader = 0x4C;
    private const int ListStart = 0x44;

    public static OleSectors Read(ReadOnlyMemory<byte> bytes, int size, int inHeader)
    {
        var sectors = new OleSectors(bytes, size, size, []);
        var header = bytes.Span;
        var places = new List<uint>(Numbers(LittleEndian.Slice(header, FirstInHeader, inHeader * sizeof(uint))));
        var list = LittleEndian.Double(header, ListStart);
        for (var count = 0; list < OleSectors.End && count <= bytes.Length / size; count++)
        {
            var numbers = Numbers(sectors.Sector(list));
            places.AddRange(numbers.SkipLast(1));
            list = numbers.Count == size / sizeof(uint) ? numbers[^1] : OleSectors.End;
        }

        var next = new List<uint>();
        foreach (var place in places.Where(p => p < OleSectors.End).Take((bytes.Length / size) + 1))
        {
            next.AddRange(Numbers(sectors.Sector(place)));
        }

        return sectors with { Next = next };
    }

    public static List<uint> Numbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new List<uint>(bytes.Length / sizeof(uint));
        for (var at = 0; at + sizeof(uint) <= bytes.Length; at += sizeof(uint))
        {
            numbers.Add(LittleEndian.Double(bytes, at));
        }

        return numbers;
    }
}
