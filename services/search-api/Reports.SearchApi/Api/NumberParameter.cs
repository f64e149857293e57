using System.Globalization;
using Reports.Contracts.Problems;

namespace Reports.SearchApi.Api;

/// <summary>Reads numbers of the query string, and says what is expected where they are none.</summary>
internal static class NumberParameter
{
    private const int DefaultLimit = 20;
    private const int LargestLimit = 100;
    private const int FirstYear = 1949;
    private const int LastYear = 2100;

    /// <summary>How many items a page has.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static int Limit(string? text) => Read("limit", text, 1, LargestLimit) ?? DefaultLimit;

    /// <summary>A year, or null if none is given.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static int? Year(string name, string? text) => Read(name, text, FirstYear, LastYear);

    private static int? Read(string name, string? text, int least, int most)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw BadParameter.Of(name, text, string.Create(CultureInfo.InvariantCulture, $"{least}–{most}"));
    }
}
