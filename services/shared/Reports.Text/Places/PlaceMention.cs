namespace Reports.Text.Places;

/// <summary>
/// A place name in a text: <paramref name="Start"/> and <paramref name="Length"/> in UTF-16 code units, and every place that bears or
/// bore the name. <paramref name="IsFull"/> tells that it stands with its word of rank (玉泉区 or 恩施州, not 玉泉).
/// </summary>
public sealed record PlaceMention(int Start, int Length, IReadOnlyList<Place> Places, bool IsFull)
{
    /// <summary>Offset after the name.</summary>
    public int End => Start + Length;
}
