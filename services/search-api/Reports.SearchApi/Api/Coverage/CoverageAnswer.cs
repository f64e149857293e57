using Reports.Storage.Catalogue.Reading;

namespace Reports.SearchApi.Api.Coverage;

/// <summary>
/// Which reports are there and which are missing: a place a row, a year a column. <paramref name="Counts"/> has how many cells are in
/// each state; cells of years in which a place was not there are left out.
/// </summary>
public sealed record CoverageAnswer(
    string Genre,
    string Code,
    string Level,
    IReadOnlyList<int> Years,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<CoverageRow> Items);

/// <summary>A place with its cells, in the order of the years.</summary>
public sealed record CoverageRow(string Code, string Name, string Level, IReadOnlyList<CoverageCell> Cells);

/// <summary>
/// A place in a year: <c>have</c>, <c>flagged</c>, <c>fragment</c>, <c>conflict</c> or <c>missing</c>, with the report's id, the number of
/// its documents and its flags.
/// </summary>
public sealed record CoverageCell(int Year, ReportState State, string? Report, int Documents, IReadOnlyList<string> Flags);
