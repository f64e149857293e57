using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Parse.Characters;

namespace Reports.Parse.Identity;

/// <summary>
/// Finds the day of delivery in the lines about the meeting. Where a copy lost 年 or 月 between the digits, they are put back if only
/// one way gives a date (2021927日 can be nothing but 27 September).
/// </summary>
internal static class DeliveryDate
{
    private const string Numeral = "[0-9〇○零一二三四五六七八九十]";

    private static readonly Regex Whole = new($"(?<year>{Numeral}{{4}})年(?<month>{Numeral}{{1,3}})月(?:(?<day>{Numeral}{{1,3}})日)?", RegexOptions.NonBacktracking);
    private static readonly Regex Lossy = new(@"(?:^|[^0-9])(?<year>(?:19|20)[0-9]{2})(?<rest>[0-9]{2,4})日", RegexOptions.NonBacktracking);

    /// <summary>The date as <c>YYYY-MM-DD</c> or <c>YYYY-MM</c>; null where the text states none.</summary>
    public static string? Find(FrontMatter front, Meeting? meeting)
    {
        if (meeting is null)
        {
            return null;
        }

        var at = front.Lines.ToList().FindIndex(l => ReferenceEquals(l, meeting.Line));
        return front.Lines.Skip(at).Take(1).Concat(front.Lines.Skip(at + 1).Take(2).Where(IsDateAlone)).Concat(front.Lines.Skip(Math.Max(0, at - 1)).Take(at > 0 ? 1 : 0).Where(IsDateAlone))
            .Select(Read)
            .FirstOrDefault(d => d is not null);
    }

    private static bool IsDateAlone(string line) => line.Length <= 20;

    private static string? Read(string line)
    {
        if (Whole.Match(line) is { Success: true } whole)
        {
            var day = whole.Groups["day"] is { Success: true } d ? ChineseNumber.Parse(d.ValueSpan) : null;
            return Form(ChineseNumber.Parse(whole.Groups["year"].ValueSpan), ChineseNumber.Parse(whole.Groups["month"].ValueSpan), day, whole.Groups["day"].Success);
        }

        return Lossy.Match(line) is { Success: true } lossy ? PutBack(lossy.Groups["year"].Value, lossy.Groups["rest"].Value) : null;
    }

    private static string? PutBack(string year, string rest)
    {
        var dates = Enumerable.Range(1, rest.Length - 1)
            .Where(i => rest[0] != '0' && rest[i] != '0')
            .Select(i => Form(ChineseNumber.Parse(year), ChineseNumber.Parse(rest.AsSpan(0, i)), ChineseNumber.Parse(rest.AsSpan(i)), hasDay: true))
            .OfType<string>()
            .ToList();
        return dates.Count == 1 ? dates[0] : null;
    }

    private static string? Form(int? year, int? month, int? day, bool hasDay)
    {
        if (year is not (>= Years.First and <= Years.Last) || month is not (>= 1 and <= 12) || (hasDay && !(day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value))))
        {
            return null;
        }

        return hasDay
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
    }
}
