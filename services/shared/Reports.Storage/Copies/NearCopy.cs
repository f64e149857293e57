namespace Reports.Storage.Copies;

/// <summary>
/// When two texts are copies of one: most of their shingles are the same, and their titles do not name different years (a notice that
/// comes every year is written anew from the old one).
/// </summary>
internal static class NearCopy
{
    /// <summary>Least similarity of copies. Of texts with one misread character in forty, four fifths of the shingles are the same.</summary>
    public const double Least = 0.8;

    /// <summary>The similarity of two copies, or null if they are none.</summary>
    public static double? Of(Member a, Member b) =>
        a.Similarity(b) is >= Least and var similarity && AgreeOnYears(a.Row.Title, b.Row.Title) ? similarity : null;

    private static bool AgreeOnYears(string one, string other)
    {
        var (mine, theirs) = (Years(one), Years(other));
        return mine.Count == 0 || theirs.Count == 0 || mine.SetEquals(theirs);
    }

    private static HashSet<string> Years(string title)
    {
        var years = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + 4 <= title.Length; at++)
        {
            var year = title.AsSpan(at, 4);
            var alone = (at == 0 || !char.IsAsciiDigit(title[at - 1])) && (at + 4 == title.Length || !char.IsAsciiDigit(title[at + 4]));
            if (alone && (year.StartsWith("19") || year.StartsWith("20")) && !year.ContainsAnyExceptInRange('0', '9'))
            {
                years.Add(year.ToString());
            }
        }

        return years;
    }
}
