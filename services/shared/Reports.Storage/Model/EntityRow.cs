namespace Reports.Storage.Model;

/// <summary>A mention of a named thing in an indexed document, derived and replaceable. Offsets are UTF-16 code units, end exclusive.</summary>
public sealed class EntityRow : IFactRow
{
    public required string DocumentId { get; set; }

    /// <summary>Its number within the document, from 0.</summary>
    public int N { get; set; }

    public required string Type { get; set; }

    public required string Text { get; set; }

    /// <summary>For a place: its own code of GB/T 2260, if it has one.</summary>
    public string? Code { get; set; }

    /// <summary>The passage it begins in.</summary>
    public int Passage { get; set; }

    public int Start { get; set; }

    public int End { get; set; }
}
