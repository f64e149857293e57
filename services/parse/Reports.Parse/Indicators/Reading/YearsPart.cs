using System.Globalization;
using Reports.Parse.Structure;

namespace Reports.Parse.Indicators.Reading;

/// <summary>
/// Tells where, in a report that looks back on five years, the part on the last of them begins: 刚刚过去的2030年,是…的一年. It lasts to
/// the end of its section, or until five years are named again.
/// </summary>
internal sealed class YearsPart(ReportPeriods periods)
{
    private const int LongestSpan = 9;

    private static readonly string[] Reviews = ["刚刚过去的", "之年", "一年"];

    private readonly string? _reviewed = periods.ReviewYear?.ToString(CultureInfo.InvariantCulture);
    private string? _year;
    private (string Zone, string? Section) _where;

    /// <summary>The year that a sentence belongs to; null where it belongs to what its headings say.</summary>
    /// <param name="zone">The sentence's zone.</param>
    /// <param name="path">Its headings, the outermost first.</param>
    /// <param name="sentence">Its words.</param>
    /// <param name="lasting">The period that its paragraph names for itself.</param>
    public string? Of(string zone, IReadOnlyList<string> path, ReadOnlySpan<char> sentence, string? lasting)
    {
        var where = (zone, path.Count > 0 ? path[0] : null);
        if (where != _where || lasting is { Length: LongestSpan })
        {
            (_where, _year) = (where, null);
        }

        if (Roles.IsPromise(zone) || periods.Of(zone, path) is not { Length: LongestSpan })
        {
            return null;
        }

        _year ??= Opens(sentence) ? _reviewed : null;
        return _year;
    }

    private bool Opens(ReadOnlySpan<char> sentence)
    {
        if (sentence.StartsWith("各位代表") && sentence.IndexOfAny("，,：:！!") is > 0 and var address)
        {
            sentence = sentence[(address + 1)..];
        }

        return TimeWords.Opening(sentence, periods, out var named) > 0 && named == _reviewed && Says(sentence);
    }

    private static bool Says(ReadOnlySpan<char> sentence)
    {
        foreach (var word in Reviews)
        {
            if (sentence.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
