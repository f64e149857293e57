using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Genres;

/// <summary>Knows texts that tell of a report instead of being one: a congress 听取和审议了 the report, and approved of it.</summary>
internal static class Minutes
{
    private const int Reach = 200;

    public static bool Open(SquashedText opening)
    {
        var words = opening.Text.AsSpan(0, Math.Min(Reach, opening.Text.Length));
        var heard = words.IndexOf("听取");
        return heard >= 0
            && !words.Contains("我代表", StringComparison.Ordinal)
            && words[heard..].Contains("报告", StringComparison.Ordinal)
            && (words.Contains("审议", StringComparison.Ordinal) || words.Contains("讨论", StringComparison.Ordinal));
    }
}
