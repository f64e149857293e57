using System.Globalization;
using Reports.Contracts.Problems;
using Reports.Text.Places;

namespace Reports.SearchApi.Api.Coverage;

/// <summary>What a coverage is asked about, with every value checked.</summary>
public sealed record CoverageQuery(Place Place, string Level, int FromYear, int ToYear, string Genre)
{
    private const string Nation = "000000";
    private const string WorkReport = "government_work_report";
    private const int YearsByDefault = 5;
    private const int MostYears = 50;
    private static readonly string[] Levels = ["nation", "province", "prefecture", "county"];
    private static readonly string[] Genres = [WorkReport, "plan_report", "party_congress_report"];

    /// <summary>Reads the words of a request; each may be missing.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static CoverageQuery Read(string? code, string? level, string? year, string? genre, DateTimeOffset now)
    {
        var wanted = PlaceParameter.Code(code) ?? Nation;
        var place = Gazetteer.Find(wanted) ?? throw BadParameter.Of("code", wanted, "GB/T 2260");
        var (from, to) = Years(year, now.Year);
        return new CoverageQuery(
            place,
            Choice("level", level, Levels) ?? Below(place, to),
            from,
            to,
            Choice("genre", genre, Genres) ?? WorkReport);
    }

    /// <summary>True for the place asked about and for places of the level under it.</summary>
    public bool TakesIn(Place place) =>
        place.Code == Place.Code || (place.Level == Level && (Place.Code == Nation || place.IsWithin(Place)));

    // The next level that has places: the four municipalities have no prefectures.
    private static string Below(Place place, int year)
    {
        var under = Gazetteer.ExistingIn(year).Where(p => p.Code != place.Code && (place.Code == Nation || p.IsWithin(place))).Select(p => Array.IndexOf(Levels, p.Level));
        return Levels[under.DefaultIfEmpty(Array.IndexOf(Levels, place.Level)).Min()];
    }

    private static string? Choice(string name, string? word, string[] known) =>
        string.IsNullOrEmpty(word) ? null : known.Contains(word, StringComparer.Ordinal) ? word : throw BadParameter.Of(name, word, string.Join(", ", known));

    private static (int From, int To) Years(string? text, int current)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (current - YearsByDefault + 1, current);
        }

        var ends = text.Split("..", 2);
        var from = NumberParameter.Year("year", ends[0]) ?? current - YearsByDefault + 1;
        var to = NumberParameter.Year("year", ends[^1]) ?? current;
        return from <= to && to - from < MostYears
            ? (from, to)
            : throw BadParameter.Of("year", text, string.Create(CultureInfo.InvariantCulture, $"2024, 2020..2026 (≤ {MostYears})"));
    }
}
