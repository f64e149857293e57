using System.Globalization;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Documents;

/// <summary>How many documents a request is about.</summary>
internal static class LimitParameter
{
    /// <summary>How many, or the usual number where none is given.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static int Read(int? limit, int usual, int largest) => limit is < 1 || limit > largest
        ? throw BadParameter.Of("limit", limit.Value.ToString(CultureInfo.InvariantCulture), $"1–{largest}")
        : limit ?? usual;
}
