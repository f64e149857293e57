using Reports.Contracts.Documents;
using Reports.Storage.Catalogue.Reading;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Facts.Reading;

/// <summary>The queries of facts: documents with their reports' heads, and the filters.</summary>
internal static class FactQueries
{
    public static IQueryable<FactSource> Sources(ReportsDb db, SourceFilter filter)
    {
        var sources =
            from row in db.Catalogue
            join head in db.Catalogue on row.ReportId equals head.ReportId
            join document in db.Documents on row.DocumentId equals document.Id
            where head.Head && row.Role != "" && document.State != DocumentState.Withdrawn && document.State != DocumentState.Rejected
            select new FactSource
            {
                Document = row.DocumentId,
                Report = row.ReportId,
                Title = head.Title,
                Genre = head.Genre,
                Place = head.Jurisdiction,
                Code = head.Code,
                Level = head.Level,
                Year = head.Year,
                Review = head.Review,
                Plan = head.Plan,
                Flags = row.Flags,
                Role = row.Role,
            };
        return Filtered(sources, filter);
    }

    public static IQueryable<ObservationView> Observations(ReportsDb db, ObservationFilter filter) =>
        from source in Sources(db, filter)
        join row in Rows(db.Observations, filter) on source.Document equals row.DocumentId
        select new ObservationView { Source = source, Row = row };

    public static IQueryable<EntityView> Entities(ReportsDb db, EntityFilter filter) =>
        from source in Sources(db, filter)
        join row in Rows(db.Entities, filter) on source.Document equals row.DocumentId
        select new EntityView { Source = source, Row = row };

    public static IQueryable<ObservationRow> Rows(IQueryable<ObservationRow> rows, ObservationFilter filter)
    {
        if (filter.Indicators.Count > 0)
        {
            var indicators = filter.Indicators.ToList();
            rows = rows.Where(o => indicators.Contains(o.Indicator!));
        }

        if (!filter.Flagged)
        {
            rows = rows.Where(o => o.Flags == "");
        }

        if (filter.OfSeries)
        {
            rows = rows.Where(o => o.Scope == null && o.Period != null && o.Value != null);
        }

        return rows
            .WhereGiven(filter.Name, name => o => o.Name.Contains(name))
            .WhereGiven(filter.Period, period => o => o.Period == period)
            .WhereGiven(filter.Role, role => o => o.Role == role)
            .WhereGiven(filter.Measure, measure => o => o.Measure == measure)
            .WhereGiven(filter.Unit, unit => o => o.Unit == unit || o.BaseUnit == unit)
            .WhereGiven(filter.Zone, zone => o => o.Zone == zone)
            .WhereGiven(filter.Flag is null ? null : $"|{filter.Flag}|", flag => o => o.Flags.Contains(flag));
    }

    public static IQueryable<EntityRow> Rows(IQueryable<EntityRow> rows, EntityFilter filter) => rows
        .WhereGiven(filter.Type, type => e => e.Type == type)
        .WhereGiven(filter.Text, text => e => e.Text.Contains(text));

    private static IQueryable<FactSource> Filtered(IQueryable<FactSource> sources, SourceFilter filter)
    {
        if (filter.Codes.Count > 0)
        {
            var codes = filter.Codes.ToList();
            var prefixes = codes.ConvertAll(PlacesUnder.Prefix);
            sources = filter.Beneath ? sources.Where(s => prefixes.Any(prefix => s.Code!.StartsWith(prefix))) : sources.Where(s => codes.Contains(s.Code!));
        }

        if (filter is { Copies: false, Document: null })
        {
            sources = sources.Where(s => s.Role != Copies.Roles.Copy);
        }

        return sources
            .WhereGiven(filter.FromYear, year => s => s.Year >= year)
            .WhereGiven(filter.ToYear, year => s => s.Year <= year)
            .WhereGiven(filter.Genre, genre => s => s.Genre == genre)
            .WhereGiven(filter.Document, id => s => s.Document == id)
            .WhereGiven(filter.Report, id => s => s.Report == id);
    }
}
