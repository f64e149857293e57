using Reports.Contracts.Problems;
using Reports.Text.Indicators;

namespace Reports.SearchApi.Api.Data;

/// <summary>Reads indicators of the query string.</summary>
internal static class IndicatorParameter
{
    /// <summary>The ids, each known to the catalogue.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static IReadOnlyList<string> Known(IReadOnlyList<string> ids) =>
        ids.FirstOrDefault(id => IndicatorCatalogue.Find(id) is null) is { } unknown ? throw BadParameter.Of("indicator", unknown, "id, GET /api/indicators") : ids;
}
