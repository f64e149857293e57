using System.Runtime.InteropServices;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Reading;

/// <summary>Where a hit stands: the lower comes first, by <paramref name="Primary"/>, then by <paramref name="Order"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Rank(int Primary, long Order) : IComparable<Rank>
{
    public int CompareTo(Rank other) => Primary != other.Primary ? Primary.CompareTo(other.Primary) : Order.CompareTo(other.Order);

    /// <summary>Scores are not negative, so their bits are ordered as they are.</summary>
    public static int OfScore(float score) => -BitConverter.SingleToInt32Bits(score);

    /// <summary>Unknown years (0) come last both ways.</summary>
    public static int OfYear(int year, SortOrder sort) => year switch
    {
        0 => int.MaxValue,
        _ when sort == SortOrder.Newest => -year,
        _ => year,
    };

    public static Rank Of(EnginePosition position, SortOrder sort) => new(
        sort == SortOrder.Relevance ? OfScore((float)position.Score) : OfYear(position.Year ?? 0, sort),
        position.Order);

    /// <summary>The position that gives this rank again.</summary>
    public EnginePosition ToPosition(SortOrder sort, int? year) => new(
        sort == SortOrder.Relevance ? BitConverter.Int32BitsToSingle(-Primary) : 0,
        year,
        Order);
}
