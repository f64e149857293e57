namespace Reports.Contracts.Documents;

/// <summary>
/// One quantitative statement of a report: what is measured, how much of it, and what the sentence says of the figure. A promise without
/// a figure (与经济增长同步) is one too, with the measure <c>qualitative</c> and no value. Offsets are UTF-16 code units, end exclusive.
/// </summary>
public sealed record Observation
{
    /// <summary>What is measured, a short noun phrase of the text without scope, period and verb.</summary>
    public required string Name { get; init; }

    /// <summary>Id in the catalogue of indicators, such as <c>gdp</c>; null for what the catalogue does not know.</summary>
    public string? Indicator { get; init; }

    /// <summary><c>level</c>, <c>growth</c> (relative), <c>change</c> (absolute), <c>rank</c> or <c>qualitative</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>The number as printed, Han numerals converted, negative for a fall; null for <c>qualitative</c>.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range, else null.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>The unit as printed, in one width: <c>%</c>, <c>亿元</c>, <c>个百分点</c>; empty for <c>qualitative</c>.</summary>
    public required string Unit { get; init; }

    /// <summary><c>exact</c>, <c>about</c>, <c>at_least</c>, <c>over</c>, <c>at_most</c> or <c>nearly</c>.</summary>
    public required string Qualifier { get; init; }

    /// <summary>The words of tone around the number, such as 左右 or 力争达到; null where there are none.</summary>
    public string? Tone { get; init; }

    /// <summary><c>actual</c> or <c>target</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The period the figure belongs to: <c>2024</c>, <c>2024H1</c>, <c>2016-2020</c>; null where the text leaves it open.</summary>
    public string? Period { get; init; }

    /// <summary>The part or place it is about, where that is narrower or wider than the report's; else null.</summary>
    public string? Scope { get; init; }

    /// <summary>The value in the base unit (10.5亿元 is 1050000000 元), so that figures compare; null without a known unit.</summary>
    public decimal? BaseValue { get; init; }

    /// <summary>The base unit: 元, 人, 平方米, %, 个百分点 …</summary>
    public string? BaseUnit { get; init; }

    /// <summary>Whether it is what the thing was before (由1296项减少至…).</summary>
    public bool IsBase { get; init; }

    /// <summary>1 where the words say that the thing rose to the value, -1 where it fell to it, 0 where they say neither.</summary>
    public int Towards { get; init; }

    /// <summary>The zone of the report it stands in.</summary>
    public required string Zone { get; init; }

    /// <summary>Where the statement stands: the number with its unit and words of tone.</summary>
    public required int Start { get; init; }

    /// <summary>Its end.</summary>
    public required int End { get; init; }

    /// <summary>Checks that the figure fails, such as <c>decimal_suspect</c> or <c>outlier</c>; a flagged figure stays out of series.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
}
