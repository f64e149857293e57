using System.Buffers.Binary;

namespace Reports.Fuzz.Mutations;

/// <summary>Small damages to bytes. None gets an empty array.</summary>
internal static class ByteMutations
{
    private const int LongestBlock = 4_096;
    private const int MostCopies = 64;

    private static readonly int[] Awkward = [0, 1, -1, int.MaxValue, int.MinValue, 0x7FFF, 0xFFFF, 0x10000];

    public static IReadOnlyList<Func<byte[], Random, byte[]>> All { get; } =
        [FlipBit, FlipBit, SetByte, SwapBytes, PutNumber, ChangeDigit, Truncate, RemoveBlock, DuplicateBlock, MoveBlock];

    private static byte[] FlipBit(byte[] bytes, Random random) => Changed(bytes, copy => copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8)));

    private static byte[] SetByte(byte[] bytes, Random random) => Changed(bytes, copy => copy[random.Next(copy.Length)] = (byte)random.Next(256));

    private static byte[] SwapBytes(byte[] bytes, Random random) => Changed(bytes, copy =>
    {
        var (a, b) = (random.Next(copy.Length), random.Next(copy.Length));
        (copy[a], copy[b]) = (copy[b], copy[a]);
    });

    // Lengths and offsets are where parsers break.
    private static byte[] PutNumber(byte[] bytes, Random random) => bytes.Length < 4 ? bytes : Changed(bytes, copy =>
        BinaryPrimitives.WriteInt32LittleEndian(copy.AsSpan(random.Next(copy.Length - 3)), Awkward[random.Next(Awkward.Length)]));

    // So do numbers that are written out, as in PDF and XML.
    private static byte[] ChangeDigit(byte[] bytes, Random random) => Changed(bytes, copy =>
    {
        var from = random.Next(copy.Length);
        var found = copy.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (found >= 0)
        {
            copy[from + found] = (byte)('0' + random.Next(10));
        }
    });

    private static byte[] Truncate(byte[] bytes, Random random) => bytes[..random.Next(bytes.Length)];

    private static byte[] RemoveBlock(byte[] bytes, Random random)
    {
        var (start, length) = Block(bytes, random);
        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(start + length)];
    }

    private static byte[] DuplicateBlock(byte[] bytes, Random random)
    {
        var (start, length) = Block(bytes, random);
        var block = bytes.AsSpan(start, length).ToArray();
        var copies = random.Next(4) == 0 ? random.Next(1, MostCopies) : 1;
        return [.. bytes.AsSpan(0, start), .. Enumerable.Repeat(block, copies).SelectMany(b => b), .. bytes.AsSpan(start)];
    }

    private static byte[] MoveBlock(byte[] bytes, Random random)
    {
        var (start, length) = Block(bytes, random);
        return Changed(bytes, copy => bytes.AsSpan(start, length).CopyTo(copy.AsSpan(random.Next(copy.Length - length + 1))));
    }

    private static (int Start, int Length) Block(byte[] bytes, Random random)
    {
        var length = random.Next(1, Math.Min(LongestBlock, bytes.Length) + 1);
        return (random.Next(bytes.Length - length + 1), length);
    }

    private static byte[] Changed(byte[] bytes, Action<byte[]> change)
    {
        var copy = (byte[])bytes.Clone();
        change(copy);
        return copy;
    }
}
