using System.Globalization;

namespace Reports.SearchApi.Reading.Series;

/// <summary>
/// A period of a figure, in halves of years since the year 0: <paramref name="First"/> and <paramref name="Last"/> are the first and the
/// last of them. <paramref name="Grain"/> is <c>year</c>, <c>half</c> or <c>span</c> (several years).
/// </summary>
public sealed record Period(int First, int Last, string Grain)
{
    private const int YearLength = 4;

    /// <summary>The year it ends in.</summary>
    public int LastYear => Last / 2;

    /// <summary>Reads <c>2024</c>, <c>2024H1</c> or <c>2016-2020</c>; null for anything else.</summary>
    public static Period? Parse(string? text) => text switch
    {
        { Length: YearLength } => Year(text) is { } year ? new Period(2 * year, (2 * year) + 1, "year") : null,
        { Length: YearLength + 2 } when text[YearLength] == 'H' && text[^1] is '1' or '2' =>
            Year(text[..YearLength]) is { } year ? new Period((2 * year) + text[^1] - '1', (2 * year) + text[^1] - '1', "half") : null,
        { Length: (2 * YearLength) + 1 } when text[YearLength] == '-' =>
            (Year(text[..YearLength]), Year(text[^YearLength..])) is ({ } first, { } last) && first <= last ? new Period(2 * first, (2 * last) + 1, "span") : null,
        _ => null,
    };

    /// <summary>As it is written: 2024, 2024H1, 2016-2020.</summary>
    public override string ToString() => Grain switch
    {
        "year" => string.Create(CultureInfo.InvariantCulture, $"{LastYear}"),
        "half" => string.Create(CultureInfo.InvariantCulture, $"{LastYear}H{(Last % 2) + 1}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{First / 2}-{LastYear}"),
    };

    private static int? Year(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
