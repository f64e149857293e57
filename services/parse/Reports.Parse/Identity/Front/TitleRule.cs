using System.Globalization;
using Reports.Parse.Identity.Genres;

namespace Reports.Parse.Identity.Front;

/// <summary>The title for lists: the title line where it says more than the genre, else one made of place, year and genre, else the first line, else the name.</summary>
internal static class TitleRule
{
    private const int Longest = 100;

    public static string Write(FrontMatter front, string? title, string? place, int? year, string genre, string stem)
    {
        if (title is not null && title != Genre.Word(genre))
        {
            return title;
        }

        if (genre != Genre.Other && place is not null)
        {
            var prefix = year is { } y ? y.ToString(CultureInfo.InvariantCulture) + "年" : string.Empty;
            return prefix + place + Genre.Word(genre);
        }

        return title ?? FirstLine(front) ?? (stem.Length > 0 ? stem : "—");
    }

    private static string? FirstLine(FrontMatter front) => front.RawLines.FirstOrDefault(l => l.Length is >= 4 and <= Longest);
}
