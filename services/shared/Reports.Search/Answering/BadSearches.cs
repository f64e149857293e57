using System.Globalization;

namespace Reports.Search.Answering;

/// <summary>Refusals by the problem catalogue.</summary>
internal static class BadSearches
{
    private const int ShownCharacters = 64;

    public static BadSearchException QueryTooLong(int limit) =>
        new("query_too_long", new Dictionary<string, string>(StringComparer.Ordinal) { ["limit"] = limit.ToString(CultureInfo.InvariantCulture) });

    public static BadSearchException BadCursor() => new("bad_cursor", new Dictionary<string, string>(StringComparer.Ordinal));

    public static BadSearchException BadParameter(string name, string value, string expected) =>
        new("bad_parameter", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["value"] = value.Length > ShownCharacters ? value[..ShownCharacters] + "…" : value,
            ["expected"] = expected,
        });
}
