using System.Text.RegularExpressions;
using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Periods;

/// <summary>
/// The year of a report by the subject that its opening states: a report on the plans of two years in a row stands in the first of them,
/// and one on a five-year plan of the nation in the year that the plan begins.
/// </summary>
internal static class SubjectYear
{
    private const int FirstRegularPlan = 7;
    private const int BeginOfFirstRegular = 1986;
    private const int Term = 5;

    private static readonly Regex TwoYears = new(
        "关于(?<first>(?:19|20)[0-9]{2})年?[、和](?<second>(?:19|20)[0-9]{2})年[^。,、执]{0,12}计划(?:的)?(?:安排|草案)?的报告", RegexOptions.NonBacktracking);

    private static readonly Regex FiveYearPlan = new(
        "关于[^。,]{0,20}第(?<number>[一二三四五六七八九十]{1,3})个五年(?:计划|规划)(?:纲要)?(?:[(]?草案[)]?)?的报告", RegexOptions.NonBacktracking);

    /// <summary>The first of the two years whose plans are reported on; null if the opening states no such subject.</summary>
    public static Witness<int>? OfPlans(SquashedText opening) =>
        TwoYears.Match(opening.Text) is { Success: true } match
        && ChineseNumber.Parse(match.Groups["first"].ValueSpan) is { } first && ChineseNumber.Parse(match.Groups["second"].ValueSpan) == first + 1
            ? new(first, WitnessSource.Body, opening.Span(match.Index, match.Index + match.Length))
            : null;

    /// <summary>The first year of the plan reported on; null if there is none, or it is one of the first, which came late.</summary>
    public static Witness<int>? OfFiveYearPlan(SquashedText opening) =>
        FiveYearPlan.Match(opening.Text) is { Success: true } match && ChineseNumber.Parse(match.Groups["number"].ValueSpan) is >= FirstRegularPlan and var number
            ? new(BeginOfFirstRegular + ((number - FirstRegularPlan) * Term), WitnessSource.Body, opening.Span(match.Index, match.Index + match.Length))
            : null;
}
