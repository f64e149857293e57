using Microsoft.AspNetCore.Http;
using Reports.SearchApi.Api.Data;
using Reports.Text.Places;

namespace Reports.SearchApi.Pages.Targets;

/// <summary>What the page is asked for, as its form wrote it. Every field may be missing.</summary>
public sealed record TargetsQuery(string? Place, string? Year, string? Genre, string? Indicator, string? Status, string? Report)
{
    private const int LongestText = 128;
    private const string NoPlace = "999999";

    /// <summary>The parameters of the address that answers with the same targets.</summary>
    public TargetParameters Parameters => new() { Code = Codes, Year = Year, Genre = Genre, Indicator = OneOf(Indicator), Status = OneOf(Status), Report = Report };

    // Six digits are a code; a name stands for every place that bears it, and one that nobody bears for none.
    private string[]? Codes => Place switch
    {
        null => null,
        { Length: 6 } when Place.All(char.IsAsciiDigit) => [Place],
        _ => [.. Gazetteer.FindByName(Place).Select(place => place.Code).DefaultIfEmpty(NoPlace).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>Reads the fields of a query string.</summary>
    public static TargetsQuery Read(IQueryCollection query)
    {
        string? Text(string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestText)] : null;
        return new TargetsQuery(Text("place") ?? Text("code"), Text("year"), Text("genre"), Text("indicator"), Text("status"), Text("report"));
    }

    /// <summary>The fields of the query string, for the page or, where places are codes, for the API.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Fields(bool forApi = false) =>
        new KeyValuePair<string, string?>[]
        {
            new(forApi ? "code" : "place", forApi && Codes is { } codes ? string.Join(',', codes) : Place),
            new("year", Year),
            new("genre", Genre),
            new("indicator", Indicator),
            new("status", Status),
            new("report", Report),
        }
        .Where(field => field.Value is not null);

    private static string[]? OneOf(string? word) => word is null ? null : [word];
}
