using Reports.SearchApi.Api.Coverage;
using Reports.Storage.Catalogue.Reading;
using Reports.Text.Places;

namespace Reports.SearchApi.Reading;

/// <summary>Sets what is held against what is expected: every place that there was in a year, by the gazetteer, owes one report of a genre.</summary>
internal sealed class CoverageReader(IReportReader reports)
{
    public async Task<CoverageAnswer> ReadAsync(CoverageQuery query, CancellationToken cancellationToken)
    {
        var code = query.Place.Level == "nation" ? null : query.Place.Code;
        var held = (await reports.HeldAsync(query.Genre, query.FromYear, query.ToYear, code, cancellationToken))
            .GroupBy(report => (report.Code, report.Year))
            .ToDictionary(group => group.Key, group => group.First());
        var years = Enumerable.Range(query.FromYear, query.ToYear - query.FromYear + 1).ToList();
        var rows = years
            .SelectMany(year => Gazetteer.ExistingIn(year).Where(query.TakesIn).Select(place => (place, cell: Cell(held.GetValueOrDefault((place.Code, year)), year))))
            .GroupBy(found => found.place.Code, StringComparer.Ordinal)
            .OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => Row(row.Last().place, [.. row.Select(found => found.cell)]))
            .ToList();
        var counts = rows.SelectMany(row => row.Cells).CountBy(cell => cell.State).ToDictionary(c => c.Key, c => c.Value);
        return new CoverageAnswer(
            query.Genre,
            query.Place.Code,
            query.Level,
            years,
            Enum.GetValues<ReportState>().ToDictionary(Wording.Words.Wire, state => counts.GetValueOrDefault(state), StringComparer.Ordinal),
            rows);
    }

    private static CoverageRow Row(Place place, IReadOnlyList<CoverageCell> cells) => new(place.Code, place.Name, place.Level, cells);

    private static CoverageCell Cell(HeldReport? held, int year) => held is null
        ? new CoverageCell(year, ReportState.Missing, null, 0, [])
        : new CoverageCell(year, held.State, held.Id, held.Documents, held.Flags);
}
