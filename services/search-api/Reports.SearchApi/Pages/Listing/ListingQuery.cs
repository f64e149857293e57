using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.SearchApi.Api;
using Reports.SearchApi.Wording;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Listing;

/// <summary>What the list is asked for: the filter as its form wrote it. Every field may be missing.</summary>
public sealed record ListingQuery(DocumentState? State, string? Genre, int? Year, string? Place, string? Flag, string? Name)
{
    public static readonly string[] Genres = ["government_work_report", "plan_report", "party_congress_report", "other"];
    private const int LongestText = 200;

    /// <summary>The filter; six digits are a place's code, anything else a part of its name.</summary>
    public DocumentFilter Filter => IsCode
        ? new DocumentFilter(State, Place, Year, Genre, Flag, Name)
        : new DocumentFilter(State, null, Year, Genre, Flag, Name, Place);

    public bool IsEmpty => this with { State = null } == new ListingQuery(null, null, null, null, null, null);

    private bool IsCode => Place is { Length: 6 } && Place.All(char.IsAsciiDigit);

    /// <summary>Reads the fields of a query string.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static ListingQuery Read(IQueryCollection query)
    {
        string? Text(string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestText)] : null;
        var genre = Text("genre");
        return new ListingQuery(
            StateOf(Text("state")),
            genre is null || Genres.Contains(genre, StringComparer.Ordinal) ? genre : throw BadParameter.Of("genre", genre, string.Join(", ", Genres)),
            NumberParameter.Year("year", Text("year")),
            Text("place"),
            Text("flag"),
            Text("q"));
    }

    /// <summary>The fields of the query string, for the page or, where a place's code and name are two, for the API.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Fields(bool forApi = false) =>
        new KeyValuePair<string, string?>[]
        {
            new("state", State is { } state ? Words.Wire(state) : null),
            new("genre", Genre),
            new("year", Year?.ToString(CultureInfo.InvariantCulture)),
            new(forApi && IsCode ? "code" : "place", Place),
            new("flag", Flag),
            new("q", Name),
        }
        .Where(field => !string.IsNullOrEmpty(field.Value));

    private static DocumentState? StateOf(string? word)
    {
        if (word is null)
        {
            return null;
        }

        var known = Enum.GetValues<DocumentState>().Where(s => Words.Wire(s) == word).ToList();
        return known.Count == 1 ? known[0] : throw BadParameter.Of("state", word, string.Join(", ", Enum.GetValues<DocumentState>().Select(Words.Wire)));
    }
}
