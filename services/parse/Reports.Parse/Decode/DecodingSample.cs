using System.Text;

namespace Reports.Parse.Decode;

/// <summary>What is asked of the bytes before any table is tried: are they ASCII, are they UTF-8, and a stretch to judge by.</summary>
internal sealed class DecodingSample
{
    private const int Length = 64 * 1024;
    private const int MostZerosInverse = 10;
    private const int ShortLength = 12;
    private const int LongestSequence = 4;

    public required byte[] Bytes { get; init; }

    public required bool IsAscii { get; init; }

    public required bool IsStrictUtf8 { get; init; }

    /// <summary>
    /// Zero bytes are half of every ASCII character of UTF-16; in the other encodings they are no part of a text, and a few are damage.
    /// </summary>
    public required bool HasFewZeros { get; init; }

    /// <summary>Too few bytes beyond ASCII for frequencies to mean anything.</summary>
    public required bool IsShort { get; init; }

    public static DecodingSample Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Length)];
        var beyondAscii = 0;
        foreach (var b in sample)
        {
            beyondAscii += b >> 7;
        }

        var fewZeros = bytes.Count((byte)0) <= bytes.Length / MostZerosInverse;
        return new DecodingSample
        {
            Bytes = sample.ToArray(),
            IsAscii = fewZeros && Ascii.IsValid(bytes),
            IsStrictUtf8 = fewZeros && IsUtf8(bytes),
            HasFewZeros = fewZeros,
            IsShort = beyondAscii <= ShortLength,
        };
    }

    // A character cut off at the very end does not make the rest another encoding.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 0; cut < LongestSequence && cut < bytes.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut]))
            {
                return cut == 0 || bytes[^cut] >= 0xC0;
            }
        }

        return false;
    }
}
