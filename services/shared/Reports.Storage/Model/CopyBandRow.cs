namespace Reports.Storage.Model;

/// <summary>
/// A key that sketches of similar texts share, or torn texts about the same places: candidates for near copies and for parts of one
/// report are found by it without comparing all.
/// </summary>
public sealed class CopyBandRow
{
    public long Band { get; set; }

    public required string DocumentId { get; set; }
}
