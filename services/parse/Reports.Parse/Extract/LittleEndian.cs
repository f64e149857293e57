using System.Buffers.Binary;

namespace Reports.Parse.Extract;

/// <summary>Numbers in bytes nobody vouches for: a place outside of them is damage, not a fault of ours.</summary>
internal static class LittleEndian
{
    /// <summary>The 16-bit number at a place.</summary>
    /// <exception cref="InvalidDataException">The place lies outside.</exception>
    public static ushort Word(ReadOnlySpan<byte> bytes, long at) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(bytes, at, sizeof(ushort)));

    /// <summary>The 32-bit number at a place.</summary>
    /// <exception cref="InvalidDataException">The place lies outside.</exception>
    public static uint Double(ReadOnlySpan<byte> bytes, long at) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(bytes, at, sizeof(uint)));

    /// <summary>The bytes at a place.</summary>
    /// <exception cref="InvalidDataException">The place lies outside.</exception>
    public static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, long at, long length) =>
        at >= 0 && length >= 0 && at + length <= bytes.Length
            ? bytes.Slice((int)at, (int)length)
            : throw new InvalidDataException("A place lies outside of the file.");
}
