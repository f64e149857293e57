using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Reports.Contracts.Problems;
using Reports.Search.Answers;

namespace Reports.SearchApi.Api.Search;

/// <summary>The query string of a search. A filter may be repeated, or hold several values between commas.</summary>
public sealed record SearchParameters
{
    [FromQuery(Name = "q"), Description("Words (all must occur), \"phrases\", -not, OR, ( ). At most 256 characters.")]
    public string? Q { get; init; }

    [FromQuery(Name = "code"), Description("GB/T 2260 codes; a code takes in the places under it.")]
    public string[]? Code { get; init; }

    [FromQuery(Name = "year"), Description("2024, or 2020..2026 with either side open.")]
    public string? Year { get; init; }

    [FromQuery(Name = "level"), Description("nation, province, prefecture, county.")]
    public string[]? Level { get; init; }

    [FromQuery(Name = "genre"), Description("government_work_report, plan_report, party_congress_report, other.")]
    public string[]? Genre { get; init; }

    [FromQuery(Name = "zone"), Description("front, review, problems, targets, tasks, self, closing, glossary, chrome.")]
    public string[]? Zone { get; init; }

    [FromQuery(Name = "flag"), Description("Quality flags, such as fragment.")]
    public string[]? Flag { get; init; }

    [FromQuery(Name = "indicator"), Description("Ids of the catalogue of indicators: passages that state one.")]
    public string[]? Indicator { get; init; }

    [FromQuery(Name = "entity"), Description("Names of entities, whole: passages that mention one.")]
    public string[]? Entity { get; init; }

    [FromQuery(Name = "facets"), Description("usual (default); entity: those of entities too, the fifty named most.")]
    public string? Facets { get; init; }

    [FromQuery(Name = "sort"), Description("relevance (default), newest, oldest.")]
    public string? Sort { get; init; }

    [FromQuery(Name = "near"), Description("auto (default): near results follow where exact ones are few; no: never.")]
    public string? Near { get; init; }

    [FromQuery(Name = "synonyms"), Description("yes (default), no.")]
    public string? Synonyms { get; init; }

    [FromQuery(Name = "per"), Description("report (default): one item a report; passage: one item a passage.")]
    public string? Per { get; init; }

    [FromQuery(Name = "limit"), Description("1 to 100; default 20.")]
    public string? Limit { get; init; }

    [FromQuery(Name = "cursor"), Description("The next of the page before.")]
    public string? Cursor { get; init; }

    /// <summary>The request that the search service answers.</summary>
    /// <exception cref="ProblemException">The limit is no number.</exception>
    public SearchRequest ToRequest() => new()
    {
        Q = Q,
        Code = Values(Code),
        Year = NullIfEmpty(Year),
        Level = Values(Level),
        Genre = Values(Genre),
        Zone = Values(Zone),
        Flag = Values(Flag),
        Indicator = Values(Indicator),
        Entity = Values(Entity),
        Facets = NullIfEmpty(Facets),
        Sort = NullIfEmpty(Sort),
        Near = NullIfEmpty(Near),
        Synonyms = NullIfEmpty(Synonyms),
        Per = NullIfEmpty(Per),
        Limit = Number("limit", Limit),
        Cursor = NullIfEmpty(Cursor),
    };

    private static string[] Values(string[]? given) =>
        [.. (given ?? []).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static int? Number(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw BadParameter.Of(name, text, "1..100");
    }
}
