using System.Buffers.Binary;

namespace Reports.Ingest.Archives;

/// <summary>
/// Counts the entries of a zip before anything makes an object of each: the count that the file states may be forged.
/// </summary>
internal static class CentralDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint LocatorSignature = 0x07064B50;
    private const uint EntrySignature = 0x02014B50;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int EntryLength = 46;
    private const uint InZip64 = 0xFFFFFFFF;

    /// <summary>True if there are more entries than that. A file without a readable directory has none.</summary>
    public static bool HasMoreThan(int most, Stream zip)
    {
        var header = new byte[EntryLength];
        var at = StartOf(zip);
        for (var count = 0; at is { } start && ReadAt(zip, start, header) && U32(header, 0) == EntrySignature; count++)
        {
            if (count == most)
            {
                return true;
            }

            at = start + EntryLength + U16(header, 28) + U16(header, 30) + U16(header, 32);
        }

        return false;
    }

    private static long? StartOf(Stream zip)
    {
        var tail = new byte[(int)Math.Min(zip.Length, EndLength + ushort.MaxValue + LocatorLength)];
        if (!ReadAt(zip, zip.Length - tail.Length, tail))
        {
            return null;
        }

        for (var end = tail.Length - EndLength; end >= 0; end--)
        {
            if (U32(tail, end) == EndSignature)
            {
                var start = U32(tail, end + 16);
                return start == InZip64 ? StartInZip64(zip, tail, end - LocatorLength) : start;
            }
        }

        return null;
    }

    private static long? StartInZip64(Stream zip, byte[] tail, int locator)
    {
        var record = new byte[56];
        return locator >= 0 && U32(tail, locator) == LocatorSignature && ReadAt(zip, (long)U64(tail, locator + 8), record) ? (long)U64(record, 48) : null;
    }

    private static bool ReadAt(Stream zip, long offset, byte[] into)
    {
        if (offset < 0 || offset > zip.Length - into.Length)
        {
            return false;
        }

        zip.Position = offset;
        zip.ReadExactly(into);
        return true;
    }

    private static ushort U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static ulong U64(byte[] bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at));
}
