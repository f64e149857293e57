using System.Text;

namespace Reports.Parse.Extract.Ole;

/// <summary>An entry of the directory of a compound file: a stream or a folder, its neighbours in the tree of names, and where it begins.</summary>
internal sealed record OleEntry(string Name, bool IsStream, uint Left, uint Right, uint Child, uint Start, long Size)
{
    public const int Length = 128;

    private const int LongestName = 64;
    private const byte Stream = 2;

    public static OleEntry Read(ReadOnlySpan<byte> bytes)
    {
        var name = Math.Clamp(LittleEndian.Word(bytes, 0x40) - 2, 0, LongestName);
        return new OleEntry(
            Encoding.Unicode.GetString(bytes[..(name & ~1)]),
            bytes[0x42] == Stream,
            LittleEndian.Double(bytes, 0x44),
            LittleEndian.Double(bytes, 0x48),
            LittleEndian.Double(bytes, 0x4C),
            LittleEndian.Double(bytes, 0x74),
            LittleEndian.Double(bytes, 0x78));
    }
}
