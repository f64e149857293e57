using Reports.Storage.Model;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>The figure of a statement in the unit in which it compares: the base unit, or the printed one where that is none of the known.</summary>
internal sealed record Figure(double Low, double High, string Unit, bool IsRate)
{
    private static readonly string[] Rates = ["%", "‰", "个百分点"];

    /// <summary>The middle of a range.</summary>
    public double Middle => (Low + High) / 2;

    /// <summary>The figure, or null for a statement without one.</summary>
    public static Figure? Of(ObservationRow row)
    {
        if (row.Value is not { } value)
        {
            return null;
        }

        var (low, unit) = row is { BaseValue: { } known, BaseUnit: { } baseUnit } ? (known, baseUnit) : (value, row.Unit);
        var high = row.ValueHigh is { } printed ? value == 0 ? printed : printed * (low / value) : low;
        return new Figure(Math.Min(low, high), Math.Max(low, high), unit, Rates.Contains(unit, StringComparer.Ordinal));
    }
}
