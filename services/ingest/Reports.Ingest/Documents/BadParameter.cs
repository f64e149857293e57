using Reports.Contracts.Problems;

namespace Reports.Ingest.Documents;

/// <summary>A parameter that cannot be what it is.</summary>
internal static class BadParameter
{
    private const int LongestShown = 64;

    public static ProblemException Of(string name, string value, string expected) => new("bad_parameter", new Dictionary<string, string>
    {
        ["name"] = name,
        ["value"] = value.Length > LongestShown ? value[..LongestShown] : value,
        ["expected"] = expected,
    });
}
