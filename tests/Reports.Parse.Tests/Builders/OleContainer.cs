using System.Buffers.Binary;
using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Writes OLE compound files: one table sector, one directory, streams in whole sectors.</summary>
internal sealed class OleContainer
{
    private const int Sector = 512;
    private const int EntryLength = 128;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint None = 0xFFFFFFFF;
    private const uint TableSector = 0xFFFFFFFD;

    private readonly List<(string Name, byte[] Content)> _streams = [];

    public OleContainer Stream(string name, byte[] content)
    {
        _streams.Add((name, content));
        return this;
    }

    // Sectors: tables, directory, streams. Streams are padded beyond the size from which they lie in whole sectors.
    public byte[] Build()
    {
        var directorySectors = Sectors((_streams.Count + 1) * EntryLength);
        var sizes = _streams.Select(s => Sectors(Math.Max(s.Content.Length, 1))).ToList();
        var used = directorySectors + sizes.Sum();
        var tables = 1;
        while (tables * (Sector / 4) < used + tables)
        {
            tables++;
        }

        var file = new byte[(1 + tables + used) * Sector];
        var table = new List<uint>(Enumerable.Repeat(TableSector, tables));
        WriteHeader(file, tables);
        AddChain(table, directorySectors);
        WriteEntry(file, tables, 0, "Root Entry", 5, EndOfChain, 0, child: _streams.Count > 0 ? 1 : None, right: None);
        for (var i = 0; i < _streams.Count; i++)
        {
            var right = i + 1 < _streams.Count ? (uint)(i + 2) : None;
            WriteEntry(file, tables, i + 1, _streams[i].Name, 2, (uint)table.Count, _streams[i].Content.Length, None, right);
            _streams[i].Content.CopyTo(file.AsSpan((table.Count + 1) * Sector));
            AddChain(table, sizes[i]);
        }

        for (var i = 0; i < tables * Sector / 4; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Sector + (i * 4)), i < table.Count ? table[i] : None);
        }

        return file;
    }

    private static int Sectors(int bytes) => (bytes + Sector - 1) / Sector;

    private static void AddChain(List<uint> table, int length)
    {
        for (var i = 1; i < length; i++)
        {
            table.Add((uint)table.Count + 1);
        }

        table.Add(EndOfChain);
    }

    private static void WriteHeader(byte[] file, int tables)
    {
        Convert.FromHexString("D0CF11E0A1B11AE1").CopyTo(file, 0);
        file.AsSpan(0x4C, 436).Fill(0xFF);
        file[0x18] = 0x3E;
        file[0x1A] = 3;
        file[0x1C] = 0xFE;
        file[0x1D] = 0xFF;
        file[0x1E] = 9;
        file[0x20] = 6;
        foreach (var (at, value) in new[] { (0x2C, (uint)tables), (0x30, (uint)tables), (0x38, 0u), (0x3C, EndOfChain), (0x44, EndOfChain) })
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
        }

        for (var i = 0; i < tables; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(0x4C + (i * 4)), (uint)i);
        }
    }

    private static void WriteEntry(byte[] file, int tables, int number, string name, byte type, uint start, int size, uint child, uint right)
    {
        var entry = file.AsSpan(((1 + tables) * Sector) + (number * EntryLength), EntryLength);
        Encoding.Unicode.GetBytes(name).CopyTo(entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[0x40..], (ushort)((name.Length + 1) * 2));
        entry[0x42] = type;
        entry[0x43] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[0x44..], None);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[0x48..], right);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[0x4C..], child);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[0x74..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[0x78..], (uint)size);
    }
}
