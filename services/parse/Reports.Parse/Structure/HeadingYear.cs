using System.Globalization;

namespace Reports.Parse.Structure;

/// <summary>The one year that a heading names.</summary>
internal static class HeadingYear
{
    private const int Digits = 4;

    /// <summary>The year of 2023年; null where there is none, or several.</summary>
    public static int? Of(ReadOnlySpan<char> heading)
    {
        int? year = null;
        for (var at = heading.IndexOf('年'); at >= 0; at = Next(heading, at))
        {
            if (at < Digits || !int.TryParse(heading[(at - Digits)..at], NumberStyles.None, CultureInfo.InvariantCulture, out var named))
            {
                continue;
            }

            if (year is not null)
            {
                return null;
            }

            year = named;
        }

        return year;
    }

    private static int Next(ReadOnlySpan<char> heading, int at)
    {
        var further = heading[(at + 1)..].IndexOf('年');
        return further < 0 ? -1 : at + 1 + further;
    }
}
