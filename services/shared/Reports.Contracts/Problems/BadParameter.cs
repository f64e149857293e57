namespace Reports.Contracts.Problems;

/// <summary>A parameter, field or member that cannot be what it is.</summary>
public static class BadParameter
{
    private const int LongestShown = 64;

    /// <summary>The problem <c>bad_parameter</c>, with the beginning of the value and what is expected in its place.</summary>
    public static ProblemException Of(string name, string value, string expected) => new("bad_parameter", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = name,
        ["value"] = value.Length > LongestShown ? value[..LongestShown] : value,
        ["expected"] = expected,
    });
}
