namespace Reports.Storage.Model;

/// <summary>A key that sketches of similar texts share: candidates for near copies are found by it without comparing all.</summary>
public sealed class CopyBandRow
{
    public long Band { get; set; }

    public required string DocumentId { get; set; }
}
