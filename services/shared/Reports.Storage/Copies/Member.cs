using Reports.Storage.Model;
using Reports.Text.Copies;

namespace Reports.Storage.Copies;

/// <summary>A document that reports are decided over: its catalogue row and when it was received.</summary>
internal sealed class Member(CatalogueRow row, DateTimeOffset receivedAt)
{
    private const string Fragment = "|fragment|";
    private readonly Lazy<Sketch?> _sketch = new(() => Sketch.Parse(row.Sketch));
    private readonly Lazy<OutlineEnds?> _ends = new(() => Copies.OutlineEnds.Parse(row.OutlineEnds));

    private readonly Lazy<TornPart?> _torn = new(() => TornPart.Parse(row.Torn));

    public CatalogueRow Row { get; } = row;

    public DateTimeOffset ReceivedAt { get; } = receivedAt;

    public string Id => Row.DocumentId;

    public Sketch? Sketch => _sketch.Value;

    public OutlineEnds? OutlineEnds => _ends.Value;

    public TornPart? Torn => _torn.Value;

    /// <summary>True if the text says that it goes on in, or comes from, another page.</summary>
    public bool IsMarked => Row.ContinuesOn is not null || Row.ContinuedFrom is not null;

    public bool IsIdentified => Row.IdentityKey is not null;

    public bool IsFragment => Row.Flags.Contains(Fragment, StringComparison.Ordinal);

    public bool IsMislabelled => Row.Flags.Contains("|mislabelled|", StringComparison.Ordinal);

    /// <summary>How alike two texts are; null where one is too short to compare.</summary>
    public double? Similarity(Member other) => Sketch is { } mine && other.Sketch is { } theirs ? mine.Similarity(theirs) : null;

    /// <summary>How much of the shorter text stands in the longer one; null where one is too short to compare.</summary>
    public double? Containment(Member other) => Sketch is { } mine && other.Sketch is { } theirs ? mine.Containment(theirs) : null;

    /// <summary>Order of arrival: the earlier first, ties by id.</summary>
    public static int ByArrival(Member a, Member b) => a.ReceivedAt != b.ReceivedAt
        ? a.ReceivedAt.CompareTo(b.ReceivedAt)
        : string.CompareOrdinal(a.Id, b.Id);
}
