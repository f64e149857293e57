namespace Reports.Parse.Extract.Ole;

/// <summary>
/// An OLE compound file ([MS-CFB]), the container of the binary office formats. Every chain is bounded by the size of the file; a
/// broken one ends early.
/// </summary>
internal sealed class OleFile
{
    private const int HeaderLength = 512;
    private const int TablesInHeader = 109;

    private readonly OleSectors _sectors;
    private readonly OleSectors _smallSectors;
    private readonly uint _smallBelow;
    private readonly List<OleEntry> _entries = [];

    private OleFile(ReadOnlyMemory<byte> bytes)
    {
        var header = LittleEndian.Slice(bytes.Span, 0, HeaderLength);
        var shift = LittleEndian.Word(header, 0x1E);
        if (shift is not (9 or 12))
        {
            throw new InvalidDataException("Sectors have an unknown size.");
        }

        _sectors = OleTables.Read(bytes, 1 << shift, TablesInHeader);
        _smallBelow = LittleEndian.Double(header, 0x38);
        var directory = _sectors.Chain(LittleEndian.Double(header, 0x30), bytes.Length);
        for (var at = 0; at + OleEntry.Length <= directory.Length; at += OleEntry.Length)
        {
            _entries.Add(OleEntry.Read(directory.AsSpan(at, OleEntry.Length)));
        }

        var small = OleTables.Numbers(_sectors.Chain(LittleEndian.Double(header, 0x3C), bytes.Length));
        _smallSectors = new OleSectors(_entries.Count == 0 ? default : _sectors.Chain(_entries[0].Start, bytes.Length), 64, 0, small);
    }

    /// <summary>Opens a compound file.</summary>
    /// <exception cref="InvalidDataException">Its header cannot be used.</exception>
    public static OleFile Open(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>The names of the streams and folders at the top; none where the file is too broken to tell.</summary>
    public static IReadOnlySet<string> TopNames(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Open(bytes).Top().Select(e => e.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        }
        catch (InvalidDataException)
        {
            return new HashSet<string>();
        }
    }

    /// <summary>The bytes of a stream at the top; in a broken file also of one deeper down. Null where there is none of this name.</summary>
    public byte[]? Stream(string name)
    {
        bool IsNamed(OleEntry entry) => entry.IsStream && entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
        var entry = Top().FirstOrDefault(IsNamed) ?? _entries.Find(IsNamed);
        return entry is null ? null : (entry.Size < _smallBelow ? _smallSectors : _sectors).Chain(entry.Start, entry.Size);
    }

    // The names below a folder are a binary tree of entries.
    private IEnumerable<OleEntry> Top()
    {
        var open = new Stack<uint>(_entries.Take(1).Select(e => e.Child));
        var seen = new HashSet<uint>();
        while (open.TryPop(out var number))
        {
            if (number < _entries.Count && seen.Add(number))
            {
                var entry = _entries[(int)number];
                open.Push(entry.Left);
                open.Push(entry.Right);
                yield return entry;
            }
        }
    }
}
