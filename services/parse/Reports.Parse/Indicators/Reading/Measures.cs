using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Naming;

namespace Reports.Parse.Indicators.Reading;

/// <summary>Decides what a figure measures, and its sign.</summary>
internal static class Measures
{
    public const string Level = "level";
    public const string Growth = "growth";
    public const string Change = "change";
    public const string Rank = "rank";
    public const string Qualitative = "qualitative";

    /// <summary>The measure and 1, or -1 where the figure is a fall.</summary>
    public static (string Measure, int Sign) Of(Quantity quantity, LeftWords left)
    {
        if (quantity.Kind == UnitKind.Rank)
        {
            return (Rank, 1);
        }

        if (quantity.IsDoubling)
        {
            return (Growth, 1);
        }

        var sign = left.Direction < 0 ? -1 : 1;
        if (left.To || left.From || left.IsShare)
        {
            return (Level, 1);
        }

        return quantity.Kind switch
        {
            UnitKind.Point => (Change, sign),
            _ when left.Direction == 0 => (Level, 1),
            UnitKind.Percent or UnitKind.Multiple or UnitKind.Tenth => (Growth, sign),
            _ => (Change, sign),
        };
    }
}
