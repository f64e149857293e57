using System.Buffers.Binary;

namespace Reports.Text.Copies;

/// <summary>
/// A small sketch of a text by which near copies are known: of its shingles (runs of <see cref="ShingleLength"/> Han characters of
/// the folded text, whatever stands between them) the least hash in each of <see cref="Size"/> bins (MinHash with one permutation).
/// Two texts agree in about as many bins as their sets of shingles have in common.
/// </summary>
public sealed class Sketch
{
    /// <summary>Han characters in a shingle.</summary>
    public const int ShingleLength = 8;

    /// <summary>Bins; the standard error of <see cref="Similarity"/> is about 0.05.</summary>
    public const int Size = 96;

    /// <summary>A text with fewer Han characters has no sketch: it is too short to compare.</summary>
    public const int LeastCharacters = 200;

    private const int BandRows = 6;
    private const int HeaderBytes = sizeof(int);
    private const ushort Empty = 0;
    private readonly int _shingles;
    private readonly ushort[] _bins;

    internal Sketch(int shingles, ushort[] bins) => (_shingles, _bins) = (shingles, bins);

    /// <summary>The sketch of a text, or null if it is too short. Linear in the text; allocates the sketch alone.</summary>
    public static Sketch? Of(ReadOnlySpan<char> text) => Shingles.SketchOf(text);

    /// <summary>Reads what <see cref="ToString"/> wrote; null gives null, and so does text of another form.</summary>
    public static Sketch? Parse(string? base64)
    {
        Span<byte> bytes = stackalloc byte[HeaderBytes + (Size * sizeof(ushort))];
        if (base64 is null || !Convert.TryFromBase64String(base64, bytes, out var written) || written != bytes.Length)
        {
            return null;
        }

        var bins = new ushort[Size];
        for (var at = 0; at < Size; at++)
        {
            bins[at] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(HeaderBytes + (at * sizeof(ushort)))..]);
        }

        return new Sketch(BinaryPrimitives.ReadInt32LittleEndian(bytes), bins);
    }

    /// <summary>How much the sets of shingles of two texts have in common: 0 nothing, 1 everything (estimate of the Jaccard index).</summary>
    public double Similarity(Sketch other)
    {
        var (same, filled) = (0, 0);
        for (var at = 0; at < Size; at++)
        {
            var (mine, theirs) = (_bins[at], other._bins[at]);
            filled += mine == Empty && theirs == Empty ? 0 : 1;
            same += mine == theirs && mine != Empty ? 1 : 0;
        }

        return filled == 0 ? 0 : (double)same / filled;
    }

    /// <summary>How much of the shorter text stands in the longer one, from 0 to 1: a half of a report lies in the whole of it.</summary>
    public double Containment(Sketch other)
    {
        var similarity = Similarity(other);
        var common = similarity * ((double)_shingles + other._shingles) / (1 + similarity);
        return Math.Min(1, common / Math.Min(_shingles, other._shingles));
    }

    /// <summary>
    /// Keys by which similar sketches find each other: of two texts with a similarity of 0.8, 99 in 100 share one; at 0.3, 1 in 100.
    /// </summary>
    public IReadOnlyList<long> Bands()
    {
        var bands = new long[Size / BandRows];
        for (var band = 0; band < bands.Length; band++)
        {
            var key = (ulong)band + 1;
            foreach (var bin in _bins.AsSpan(band * BandRows, BandRows))
            {
                key = Shingles.Mix(key ^ bin);
            }

            bands[band] = (long)key;
        }

        return bands;
    }

    /// <summary>The sketch as base64, 264 characters.</summary>
    public override string ToString()
    {
        var bytes = new byte[HeaderBytes + (Size * sizeof(ushort))];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _shingles);
        for (var at = 0; at < Size; at++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(HeaderBytes + (at * sizeof(ushort))), _bins[at]);
        }

        return Convert.ToBase64String(bytes);
    }
}
