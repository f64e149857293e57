using Reports.Contracts.Problems;
using Reports.SearchApi.Reading.Series;

namespace Reports.SearchApi.Api.Data;

/// <summary>Reads a period of the query string.</summary>
internal static class PeriodParameter
{
    /// <summary>The period as it stands in observations, or null if none is given.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static string? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return Period.Parse(text) is null ? throw BadParameter.Of("period", text, "2024, 2024H1, 2016-2020") : text;
    }
}
