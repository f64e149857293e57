using System.Globalization;

namespace Reports.SearchApi.Pages.Data;

/// <summary>The scale of an axis: round values that take in all of a range.</summary>
public sealed record ChartScale(double Low, double High, double Step)
{
    private const double Hundred = 1e8;
    private const double Ten = 1e4;
    private const int Intervals = 4;

    /// <summary>The round values, from the lowest.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(n => Low + (n * Step));

    /// <summary>A scale for values from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static ChartScale Of(double least, double most)
    {
        var range = most > least ? most - least : Math.Max(Math.Abs(most), 1);
        var step = Round(range / Intervals);
        var low = Math.Floor(least / step) * step;
        var high = Math.Ceiling(most / step) * step;
        return new ChartScale(low, high > low ? high : low + step, step);
    }

    /// <summary>A value as the axis shows it: with 亿 or 万 where the largest has them.</summary>
    public string Show(double value)
    {
        var largest = Math.Max(Math.Abs(Low), Math.Abs(High));
        var (by, word) = largest >= Hundred ? (Hundred, "亿") : largest >= Ten ? (Ten, "万") : (1, "");
        return Math.Round(value / by, 6).ToString("0.######", CultureInfo.InvariantCulture) + (value == 0 ? "" : word);
    }

    // 1, 2 or 5 with zeros, whichever is next above.
    private static double Round(double step)
    {
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / magnitude) switch
        {
            <= 1 => magnitude,
            <= 2 => 2 * magnitude,
            <= 5 => 5 * magnitude,
            _ => 10 * magnitude,
        };
    }
}
