using Reports.Contracts.Problems;

namespace Reports.SearchApi.Api;

/// <summary>Reads words of the query string that have to be among known ones.</summary>
internal static class WordParameter
{
    /// <summary>The word, or null if none is given.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static string? OneOf(string name, string? word, params ReadOnlySpan<string> known)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        return known.Contains(word) ? word : throw BadParameter.Of(name, word, string.Join(", ", known));
    }

    /// <summary>The words of a parameter that may be repeated, or hold several between commas.</summary>
    public static IReadOnlyList<string> Several(string[]? given) =>
        [.. (given ?? []).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];

    public static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
