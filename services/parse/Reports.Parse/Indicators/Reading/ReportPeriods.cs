using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Structure;

namespace Reports.Parse.Indicators.Reading;

/// <summary>The periods of a report, and what words of time mean in it.</summary>
internal sealed class ReportPeriods
{
    private const int FirstPlanBase = 1951;

    public ReportPeriods(DocumentMeta meta)
    {
        (Review, Plan) = (meta.Review, meta.Plan);
        ReviewYear = LastYear(meta.Review);
        PlanYear = FirstYear(meta.Plan) ?? ReviewYear + 1;
        ReviewYear ??= PlanYear - 1;
    }

    public string? Review { get; }

    public string? Plan { get; }

    /// <summary>The year looked back on, the last of a span.</summary>
    public int? ReviewYear { get; }

    /// <summary>The year planned for, the first of a span.</summary>
    public int? PlanYear { get; }

    /// <summary>The period of a passage by its zone and the headings above it, the nearest that says one.</summary>
    public string? Of(string zone, IReadOnlyList<string> path)
    {
        var looksBack = zone is Zone.Review or Zone.Problems or Zone.Front or Zone.Body;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            if (Named(path[i], looksBack) is { } named)
            {
                return named;
            }
        }

        return looksBack ? Review : Plan;
    }

    /// <summary>What a heading or the opening of a paragraph says: a year, half a year, five years; null where it says nothing.</summary>
    public string? Named(string words, bool looksBack)
    {
        if (FiveYearPlan(words) is { } plan)
        {
            return plan;
        }

        if (words.Contains("五年", StringComparison.Ordinal) && !words.Contains("五年规划", StringComparison.Ordinal))
        {
            return Span(looksBack, 5);
        }

        foreach (var (year, end) in Years.In(words))
        {
            return words.AsSpan(end).StartsWith("上半年") ? $"{year}H1" : words.AsSpan(end).StartsWith("下半年") ? $"{year}H2" : $"{year}";
        }

        return null;
    }

    /// <summary>The years of a five-year plan named in words, such as “十四五”.</summary>
    public static string? FiveYearPlan(ReadOnlySpan<char> words)
    {
        var five = words.IndexOf("五”");
        if (five < 1)
        {
            return null;
        }

        var tens = words[five - 1] == '十' || (five >= 2 && words[five - 2] == '十');
        var number = (tens ? 10 : 0) + Math.Max(0, ChineseNumber.Digit(words[five - 1]));
        return number is >= 6 and <= 30 ? $"{FirstPlanBase + (5 * number)}-{FirstPlanBase + (5 * number) + 4}" : null;
    }

    /// <summary>A span of years that ends with the year reviewed or begins with the year planned.</summary>
    public string? Span(bool looksBack, int years) => looksBack
        ? ReviewYear is { } last ? Review is { } review && review.Contains('-', StringComparison.Ordinal) && years == 5 ? review : $"{last - years + 1}-{last}" : null
        : PlanYear is { } first ? Plan is { } plan && plan.Contains('-', StringComparison.Ordinal) && years == 5 ? plan : $"{first}-{first + years - 1}" : null;

    /// <summary>Half a year of the year reviewed or planned.</summary>
    public string? Half(int half) => ReviewYear is { } year ? $"{year}H{half}" : null;

    private static int? FirstYear(string? period) => period is { Length: >= 4 } && int.TryParse(period.AsSpan(0, 4), out var year) ? year : null;

    private static int? LastYear(string? period) => period is { Length: >= 9 } && period[4] == '-' && int.TryParse(period.AsSpan(5, 4), out var year) ? year : FirstYear(period);
}
