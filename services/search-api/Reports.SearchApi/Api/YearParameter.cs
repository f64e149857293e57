using Reports.Contracts.Problems;

namespace Reports.SearchApi.Api;

/// <summary>Reads years of the query string.</summary>
internal static class YearParameter
{
    /// <summary><c>2024</c>, or <c>2020..2026</c> with either side open; two nulls if none is given.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static (int? From, int? To) Range(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (null, null);
        }

        var ends = text.Split("..", 2);
        var (from, to) = (NumberParameter.Year("year", ends[0]), NumberParameter.Year("year", ends[^1]));
        return from <= to || ((from is null) != (to is null)) ? (from, to) : throw BadParameter.Of("year", text, "2024, 2020..2026");
    }
}
