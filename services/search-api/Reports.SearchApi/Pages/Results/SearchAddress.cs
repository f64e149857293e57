using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Reports.Search.Answers;

namespace Reports.SearchApi.Pages.Results;

/// <summary>Addresses of searches: the same search with one thing changed.</summary>
public static class SearchAddress
{
    /// <summary>The fields of filters, in the order of the page.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["code", "year", "level", "genre", "zone", "indicator", "entity", "flag"];

    public static string Of(SearchRequest request)
    {
        IEnumerable<KeyValuePair<string, string?>> query =
        [
            KeyValuePair.Create("q", request.Q),
            .. Kept(request).Select(p => KeyValuePair.Create(p.Name, (string?)p.Value)),
            KeyValuePair.Create("limit", request.Limit?.ToString(CultureInfo.InvariantCulture)),
            KeyValuePair.Create("cursor", request.Cursor),
        ];
        return QueryHelpers.AddQueryString("/search", query.Where(p => !string.IsNullOrEmpty(p.Value)));
    }

    /// <summary>What a new query keeps of the one before: its filters and how it is shown.</summary>
    public static IEnumerable<(string Name, string Value)> Kept(SearchRequest request)
    {
        foreach (var field in Fields)
        {
            foreach (var value in Values(request, field))
            {
                yield return (field, value);
            }
        }

        (string Name, string? Value)[] rest = [("facets", request.Facets), ("sort", request.Sort), ("per", request.Per), ("synonyms", request.Synonyms), ("near", request.Near)];
        foreach (var (name, value) in rest)
        {
            if (value is not null)
            {
                yield return (name, value);
            }
        }
    }

    /// <summary>The chosen values of a field.</summary>
    public static IReadOnlyList<string> Values(SearchRequest request, string field) => field switch
    {
        "code" => request.Code,
        "year" => request.Year is { } year ? [year] : [],
        "level" => request.Level,
        "genre" => request.Genre,
        "zone" => request.Zone,
        "flag" => request.Flag,
        "indicator" => request.Indicator,
        "entity" => request.Entity,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such filter."),
    };

    /// <summary>The search with a value of a filter added, or removed where it was chosen.</summary>
    public static string Toggle(SearchRequest request, string field, string value)
    {
        var chosen = Values(request, field);
        string[] values = chosen.Contains(value, StringComparer.Ordinal) ? [.. chosen.Where(v => v != value)] : [.. chosen, value];
        var first = request with { Cursor = null };
        return Of(field switch
        {
            "code" => first with { Code = values },
            "year" => first with { Year = chosen.Contains(value, StringComparer.Ordinal) ? null : value },
            "level" => first with { Level = values },
            "genre" => first with { Genre = values },
            "zone" => first with { Zone = values },
            "indicator" => first with { Indicator = values },
            "entity" => first with { Entity = values },
            _ => first with { Flag = values },
        });
    }

    /// <summary>The search without any filter.</summary>
    public static string Unfiltered(SearchRequest request) =>
        Of(request with { Code = [], Year = null, Level = [], Genre = [], Zone = [], Flag = [], Indicator = [], Entity = [], Cursor = null });

    /// <summary>The page of a document, open at a passage, with the query's words marked.</summary>
    public static string Passage(PassageHit hit, string? query) =>
        QueryHelpers.AddQueryString($"/documents/{hit.Document}", Marked(query, hit.N.ToString(CultureInfo.InvariantCulture))) + $"#p{hit.N}";

    private static IEnumerable<KeyValuePair<string, string?>> Marked(string? query, string passage) =>
        string.IsNullOrWhiteSpace(query)
            ? [KeyValuePair.Create("p", (string?)passage)]
            : [KeyValuePair.Create("p", (string?)passage), KeyValuePair.Create("q", (string?)query)];
}
