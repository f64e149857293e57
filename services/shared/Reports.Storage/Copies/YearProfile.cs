using System.Globalization;

namespace Reports.Storage.Copies;

/// <summary>The years that a text speaks of as come or running, with how often: not 到2035年 and not 2035年底.</summary>
internal sealed record YearProfile(IReadOnlyDictionary<int, int> Times)
{
    private const int Digits = 4;
    private const int Enough = 2;

    public static YearProfile Of(string text)
    {
        var times = new Dictionary<int, int>();
        for (var at = text.IndexOf('年', Digits < text.Length ? Digits : text.Length); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (Read(text, at) is { } year)
            {
                times[year] = times.GetValueOrDefault(year) + 1;
            }
        }

        return new YearProfile(times);
    }

    /// <summary>The year that the report was written in, as far as the text tells: the last that it speaks of twice; null if none.</summary>
    public int? Last => Times.Where(year => year.Value >= Enough).Select(year => (int?)year.Key).Max();

    /// <summary>The last that it speaks of at all; null if none.</summary>
    public int? Latest => Times.Keys.Select(year => (int?)year).Max();

    /// <summary>
    /// Whether the text can be of a report for this year: true if that year or the one reviewed is the last it speaks of, false if it
    /// speaks twice of a later one, or of earlier ones alone; null if it does not tell.
    /// </summary>
    public bool? Fits(int year)
    {
        var isNamed = Times.ContainsKey(year) || Times.ContainsKey(year - 1);
        return Last is { } last ? last <= year && isNamed : isNamed && Latest <= year ? true : null;
    }

    public override string ToString() => string.Join(',', Times.OrderBy(year => year.Key).Select(year => string.Create(CultureInfo.InvariantCulture, $"{year.Key}:{year.Value}")));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static YearProfile Parse(string text) => new(text.Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(':'))
        .ToDictionary(pair => int.Parse(pair[0], CultureInfo.InvariantCulture), pair => int.Parse(pair[1], CultureInfo.InvariantCulture)));

    // The four digits before 年, if they are a year that has come.
    private static int? Read(string text, int at)
    {
        var digits = text.AsSpan(at - Digits, Digits);
        var before = at > Digits ? text[at - Digits - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        var isYear = (digits.StartsWith("19") || digits.StartsWith("20")) && !digits.ContainsAnyExceptInRange('0', '9') && !char.IsAsciiDigit(before);
        return isYear && before is not ('到' or '至' or '-' or '—' or '于') && after is not ('前' or '底' or '末')
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;
    }
}
