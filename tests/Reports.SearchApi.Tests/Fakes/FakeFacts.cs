using Reports.Storage.Facts.Reading;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>Facts of invented reports, in pages of the limit, and the filter that was asked last.</summary>
internal sealed class FakeFacts : IFactReader
{
    public List<ObservationView> Observations { get; } =
    [
        Observation(0, "地区生产总值", "growth", 5.2, "%", row => (row.Indicator, row.BaseValue, row.BaseUnit, row.Sentence) = ("gdp", 5.2, "%", "全年地区生产总值增长5.2%,一般公共预算收入增长4.1%。")),
        Observation(1, "=户数", "level", 8200, "户", row => (row.Flags, row.Scope) = ("|outlier|", "老城区")),
        Observation(2, "城镇新增就业", "level", 3.6, "万人", row => (row.Indicator, row.BaseValue, row.BaseUnit, row.Role, row.Period, row.Zone, row.Passage) = ("urban_new_jobs", 36000, "人", "target", "2031", "targets", 3)),
    ];

    public List<EntityView> Entities { get; } =
    [
        Entity(0, "project", "白石抽水蓄能电站"),
        Entity(1, "place", "老城区"),
    ];

    public SourceFilter? Asked { get; private set; }

    public static ObservationView Observation(int n, string name, string measure, double? value, string unit, Action<ObservationRow>? more = null, FactSource? source = null)
    {
        var row = new ObservationRow
        {
            DocumentId = InventedReport.Id,
            N = n,
            Name = name,
            Measure = measure,
            Value = value,
            Unit = unit,
            Qualifier = "exact",
            Role = "actual",
            Period = "2030",
            Zone = "review",
            Passage = 1,
            Start = 60 + n,
            End = 64 + n,
            Sentence = $"{name}{value}{unit}。",
            Flags = "",
        };
        more?.Invoke(row);
        return new ObservationView { Source = source ?? Source(), Row = row };
    }

    public static FactSource Source(int year = 2031, string genre = "government_work_report") => new()
    {
        Document = InventedReport.Id,
        Report = $"990100-{genre}-{year}",
        Title = $"云岭市{year}年政府工作报告",
        Genre = genre,
        Place = "云岭市",
        Code = "990100",
        Level = "prefecture",
        Year = year,
        Review = $"{year - 1}",
        Plan = $"{year}",
        Role = "preferred",
    };

    public Task<FactPage<ObservationView>> ObservationsAsync(ObservationFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default) =>
        Page(filter, Observations, limit, cursor);

    public Task<FactPage<EntityView>> EntitiesAsync(EntityFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default) =>
        Page(filter, Entities, limit, cursor);

    public Task<FactPage<EntityCount>> EntityCountsAsync(EntityFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default) =>
        Page(filter, Entities.ConvertAll(e => new EntityCount(e.Row.Type, e.Row.Text, 1, 1)), limit, cursor);

    public Task<IReadOnlyDictionary<string, long>> CountByIndicatorAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<string, long>>(Observations.Where(o => o.Row.Indicator is not null).CountBy(o => o.Row.Indicator!).ToDictionary(c => c.Key, c => (long)c.Value));

    public Task<IReadOnlyList<string>> PlacesAsync(ObservationFilter filter, int limit, string? after, CancellationToken cancellationToken = default)
    {
        Asked = filter;
        return Task.FromResult<IReadOnlyList<string>>([.. Observations.Select(o => o.Source.Code!).Distinct().Order(StringComparer.Ordinal).Where(c => string.CompareOrdinal(c, after) > 0).Take(limit)]);
    }

    public Task<IReadOnlyList<string>> ReportingPlacesAsync(SourceFilter filter, int limit, string? after, CancellationToken cancellationToken = default)
    {
        Asked = filter;
        return Task.FromResult<IReadOnlyList<string>>([.. Observations.Select(o => o.Source.Code!).Distinct().Order(StringComparer.Ordinal).Where(c => string.CompareOrdinal(c, after) > 0).Take(limit)]);
    }

    public Task<IReadOnlyList<FactSource>> SourcesAsync(SourceFilter filter, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<FactSource>>([.. Observations.Select(o => o.Source).DistinctBy(s => s.Document).Where(s => filter.Codes.Contains(s.Code!))]);

    public Task<IReadOnlyList<ObservationView>> AllAsync(ObservationFilter filter, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<ObservationView>>([.. Observations.Where(o =>
            (filter.Indicators.Count == 0 || filter.Indicators.Contains(o.Row.Indicator!)) && (filter.Role ?? o.Row.Role) == o.Row.Role && filter.Codes.Contains(o.Source.Code!))]);

    private static EntityView Entity(int n, string type, string text) => new()
    {
        Source = Source(),
        Row = new EntityRow { DocumentId = InventedReport.Id, N = n, Type = type, Text = text, Passage = 2, Start = n, End = n + text.Length },
    };

    private Task<FactPage<T>> Page<T>(SourceFilter filter, List<T> all, int limit, string? cursor)
    {
        Asked = filter;
        var from = cursor is null ? 0 : int.TryParse(cursor, out var number) ? number : throw new BadCursorException();
        return Task.FromResult(new FactPage<T>([.. all.Skip(from).Take(limit)], from + limit < all.Count ? $"{from + limit}" : null));
    }
}
