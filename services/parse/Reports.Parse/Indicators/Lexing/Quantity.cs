namespace Reports.Parse.Indicators.Lexing;

/// <summary>
/// A number with its unit and words of tone, as it stands in a text: its span in UTF-16 code units, value and upper end, unit as printed,
/// the unit behind it with the magnitude in front of it (万), qualifier and tone.
/// </summary>
internal sealed record Quantity(int Start, int End, decimal Value, decimal? High, string Unit, Unit Of, decimal Magnitude, string Qualifier, string? Tone)
{
    public UnitKind Kind => Of.Kind;

    /// <summary>翻一番: a growth that is said without a word for growing.</summary>
    public bool IsDoubling { get; init; }
}
