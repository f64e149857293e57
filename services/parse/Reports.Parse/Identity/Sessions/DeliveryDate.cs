using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;

namespace Reports.Parse.Identity.Sessions;

/// <summary>
/// Finds the day of delivery in the lines about the meeting, or where no meeting is named in a line of brackets. Where a copy lost 年
/// or 月 between the digits, they are put back if only one way gives a date (2021927日 can be nothing but 27 September); else the
/// date stays open. Either way the witness is marked as garbled.
/// </summary>
internal static class DeliveryDate
{
    private const string Numeral = "[0-9〇○零一二三四五六七八九十]";
    private const int LongestLineOfDate = 20;

    private static readonly Regex Whole = new($"(?<year>{Numeral}{{4}})年(?<month>{Numeral}{{1,3}})月(?:(?<day>{Numeral}{{1,3}})日)?", RegexOptions.NonBacktracking);
    private static readonly Regex Lossy = new(@"(?:^|[^0-9])(?<all>(?<year>(?:19|20)[0-9]{2})(?<rest>[0-9]{2,4})日)", RegexOptions.NonBacktracking);

    /// <summary>The date as <c>YYYY-MM-DD</c> or <c>YYYY-MM</c> with its witness, and null with a garbled witness that says what is written.</summary>
    public static (string? Date, Witness<string>? Witness) Find(FrontMatter front, Meeting? meeting)
    {
        var found = Lines(front, meeting).Select(l => Read(l.Line, l.Source)).FirstOrDefault(f => f.Witness is not null);
        return found;
    }

    private static IEnumerable<(SquashedText Line, string Source)> Lines(FrontMatter front, Meeting? meeting)
    {
        if (meeting is null)
        {
            return front.Lines.Where(l => l.Text.StartsWith('(') && l.Text.EndsWith(')') && l.Text.Length <= LongestLineOfDate).Select(l => (l, WitnessSource.Header));
        }

        var beside = front.Lines.Skip(meeting.Index + 1).Take(2).Concat(front.Lines.Take(meeting.Index).TakeLast(1)).Where(l => l.Text.Length <= LongestLineOfDate);
        return beside.Select(l => (l, WitnessSource.Header)).Prepend((meeting.Line, WitnessSource.Meeting));
    }

    private static (string? Date, Witness<string>? Witness) Read(SquashedText line, string source)
    {
        if (Whole.Match(line.Text) is { Success: true } whole)
        {
            var day = whole.Groups["day"] is { Success: true } d ? ChineseNumber.Parse(d.ValueSpan) : null;
            var date = Form(ChineseNumber.Parse(whole.Groups["year"].ValueSpan), ChineseNumber.Parse(whole.Groups["month"].ValueSpan), day, whole.Groups["day"].Success);
            return (date, new Witness<string>(date ?? whole.Value, source, Span(line, whole), date is null));
        }

        if (Lossy.Match(line.Text) is { Success: true } lossy)
        {
            var date = PutBack(lossy.Groups["year"].Value, lossy.Groups["rest"].Value);
            return (date, new Witness<string>(date ?? lossy.Groups["all"].Value, source, Span(line, lossy.Groups["all"]), Garbled: true));
        }

        return (null, null);
    }

    private static TextSpan? Span(SquashedText line, Capture match) => line.Span(match.Index, match.Index + match.Length);

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
