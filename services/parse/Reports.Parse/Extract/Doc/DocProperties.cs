namespace Reports.Parse.Extract.Doc;

/// <summary>A list of properties (a grpprl of [MS-DOC]), each a code and a value whose size the code tells.</summary>
internal readonly record struct DocProperties(ReadOnlyMemory<byte> Bytes)
{
    private const ushort Tabs = 0xC615;
    private const ushort TableDefinition = 0xD608;

    /// <summary>The first byte of a property's value; null where the list has it not. The last one counts.</summary>
    public byte? this[ushort code] => Find(code) is { Length: > 0 } value ? value[0] : null;

    /// <summary>A property's value as a 16-bit number.</summary>
    public ushort? Number(ushort code) => Find(code) is { Length: > 1 } value ? LittleEndian.Word(value, 0) : null;

    private ReadOnlySpan<byte> Find(ushort code)
    {
        var bytes = Bytes.Span;
        ReadOnlySpan<byte> found = default;
        while (bytes.Length > 2)
        {
            var value = bytes.Slice(2, Math.Min(ValueLength(bytes), bytes.Length - 2));
            found = LittleEndian.Word(bytes, 0) == code ? value : found;
            bytes = bytes[(2 + value.Length)..];
        }

        return found;
    }

    private static int ValueLength(ReadOnlySpan<byte> bytes)
    {
        var code = LittleEndian.Word(bytes, 0);
        return (code >> 13) switch
        {
            0 or 1 => 1,
            3 => 4,
            7 => 3,
            6 when code == TableDefinition && bytes.Length > 3 => LittleEndian.Word(bytes, 2) + 1,
            6 when code == Tabs && bytes[2] == byte.MaxValue => bytes.Length,
            6 => bytes[2] + 1,
            _ => 2,
        };
    }
}
