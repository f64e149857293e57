using Reports.Contracts.Problems;

namespace Reports.SearchApi.Api;

/// <summary>Reads a place of the query string.</summary>
internal static class PlaceParameter
{
    private const int CodeLength = 6;

    /// <summary>A GB/T 2260 code, or null if none is given.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static string? Code(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return text.Length == CodeLength && text.All(char.IsAsciiDigit) ? text : throw BadParameter.Of("code", text, "GB/T 2260, 000000–999999");
    }
}
