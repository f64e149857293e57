using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Reports.SearchApi.Api.Coverage;
using Reports.Storage.Catalogue.Reading;
using Reports.Text.Places;

namespace Reports.SearchApi.Pages.Coverage;

/// <summary>A coverage to show, with the addresses it leads to.</summary>
public sealed record CoverageModel(CoverageQuery Query, CoverageAnswer Answer)
{
    /// <summary>The places above the one asked about, outermost first, the nation included.</summary>
    public IEnumerable<Place> Above =>
        Gazetteer.Lineage(Query.Place.Code).Prepend("000000").Distinct(StringComparer.Ordinal).Where(code => code != Query.Place.Code).Select(Gazetteer.Find).OfType<Place>();

    /// <summary>The same coverage of another place; as CSV under the API.</summary>
    public string Address(string code, bool csv = false)
    {
        var level = code == Query.Place.Code ? Query.Level : null;
        KeyValuePair<string, string?>[] query =
        [
            new("code", code),
            new("level", level),
            new("year", string.Create(CultureInfo.InvariantCulture, $"{Query.FromYear}..{Query.ToYear}")),
            new("genre", Query.Genre),
            new("format", csv ? "csv" : null),
        ];
        return QueryHelpers.AddQueryString(csv ? "/api/coverage" : "/coverage", query.Where(p => p.Value is not null));
    }

    /// <summary>Where a cell leads: to its report, or to where a missing one is uploaded.</summary>
    public static string Address(CoverageCell cell) => cell.Report is { } report ? $"/reports/{report}" : "/upload";

    /// <summary>True if there are places under this one.</summary>
    public bool HasPlacesUnder(CoverageRow row) => row.Code != Query.Place.Code && row.Level is "province" or "prefecture";

    /// <summary>The sign of a state, beside its colour.</summary>
    public static string Sign(ReportState state) => state switch
    {
        ReportState.Have => "●",
        ReportState.Flagged => "◐",
        ReportState.Fragment => "◔",
        ReportState.Conflict => "≠",
        _ => "·",
    };
}
