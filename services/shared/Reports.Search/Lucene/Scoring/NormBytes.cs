using System.Numerics;

namespace Reports.Search.Lucene.Scoring;

/// <summary>
/// Field lengths in one byte as Lucene writes them since version 7: exact up to 40, then with four significant bits
/// (org.apache.lucene.util.SmallFloat, intToByte4).
/// </summary>
internal static class NormBytes
{
    private static readonly int Exact = byte.MaxValue - Shorten(int.MaxValue);

    public static byte Encode(int length) => (byte)(length < Exact ? length : Exact + Shorten(length - Exact));

    public static int Decode(byte norm) => norm < Exact ? norm : Exact + Lengthen(norm - Exact);

    private static int Shorten(int value)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        if (bits < 4)
        {
            return value;
        }

        var shift = bits - 4;
        return ((value >> shift) & 7) | ((shift + 1) << 3);
    }

    private static int Lengthen(int value)
    {
        var shift = (value >> 3) - 1;
        return shift < 0 ? value & 7 : ((value & 7) | 8) << shift;
    }
}
