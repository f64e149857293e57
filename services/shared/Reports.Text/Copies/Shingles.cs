using Reports.Text.Folding;

namespace Reports.Text.Copies;

/// <summary>Runs a window over the Han characters of a text and keeps the least hash of each bin.</summary>
internal static class Shingles
{
    private const ulong Base = 0x9E3779B97F4A7C15;
    private static readonly ulong Oldest = Power(Base, Sketch.ShingleLength);

    public static Sketch? SketchOf(ReadOnlySpan<char> text)
    {
        var table = FoldTable.All;
        Span<ulong> least = stackalloc ulong[Sketch.Size];
        least.Fill(ulong.MaxValue);
        Span<char> window = stackalloc char[Sketch.ShingleLength];
        window.Clear();
        var (hash, characters) = (0UL, 0);
        foreach (var unit in text)
        {
            var folded = table[unit];
            if (!Han.Is(folded))
            {
                continue;
            }

            ref var oldest = ref window[characters % Sketch.ShingleLength];
            hash = (hash * Base) + folded - (oldest * Oldest);
            oldest = folded;
            characters++;
            if (characters >= Sketch.ShingleLength)
            {
                Keep(least, Mix(hash));
            }
        }

        return characters < Sketch.LeastCharacters ? null : new Sketch(characters - Sketch.ShingleLength + 1, Bins(least));
    }

    /// <summary>Spreads the bits of a number over all others (the last step of MurmurHash3).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
        value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
        return value ^ (value >> 33);
    }

    // The upper bits choose the bin, all of them the least.
    private static void Keep(Span<ulong> least, ulong hash)
    {
        ref var bin = ref least[(int)((hash >> 32) * (uint)Sketch.Size >> 32)];
        bin = Math.Min(bin, (uint)hash);
    }

    private static ushort[] Bins(ReadOnlySpan<ulong> least)
    {
        var bins = new ushort[least.Length];
        for (var at = 0; at < bins.Length; at++)
        {
            // 0 says that the bin is empty. The lower half of a least value is still random.
            bins[at] = least[at] == ulong.MaxValue ? (ushort)0 : Math.Max((ushort)1, (ushort)least[at]);
        }

        return bins;
    }

    private static ulong Power(ulong value, int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
        {
            power *= value;
        }

        return power;
    }
}
