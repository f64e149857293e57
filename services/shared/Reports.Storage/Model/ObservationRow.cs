namespace Reports.Storage.Model;

/// <summary>
/// A quantitative statement of an indexed document, derived and replaceable. Place, year and genre are those of its report and stand in
/// the catalogue alone, since which documents are one report is decided anew as others come. Offsets are UTF-16 code units, end exclusive.
/// </summary>
public sealed class ObservationRow : IFactRow
{
    public required string DocumentId { get; set; }

    /// <summary>Its number within the document, from 0.</summary>
    public int N { get; set; }

    public string? Indicator { get; set; }

    public required string Name { get; set; }

    public required string Measure { get; set; }

    public double? Value { get; set; }

    public double? ValueHigh { get; set; }

    public required string Unit { get; set; }

    public required string Qualifier { get; set; }

    public string? Tone { get; set; }

    public required string Role { get; set; }

    public string? Period { get; set; }

    public string? Scope { get; set; }

    public double? BaseValue { get; set; }

    public string? BaseUnit { get; set; }

    public required string Zone { get; set; }

    /// <summary>The passage it begins in.</summary>
    public int Passage { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>The sentence it stands in, at most 300 code units.</summary>
    public required string Sentence { get; set; }

    /// <summary>Flags between bars, <c>|decimal_suspect|outlier|</c>, or empty.</summary>
    public required string Flags { get; set; }
}
