using System.Globalization;
using Reports.SearchApi.Reading.Series;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Facts.Reading;
using Reports.Storage.Model;

namespace Reports.SearchApi.Tests.Reading;

/// <summary>Each rule of precedence: of two statements about one period, in either order, the first stands in the series.</summary>
public sealed class SeriesChoiceTests
{
    public static TheoryData<string, ObservationView, ObservationView> Rules => new()
    {
        { "found before promised", Said(1, 2032), Said(2, 2030, row => row.Role = "target") },
        { "looking back before meanwhile", Said(1, 2031), Said(2, 2030) },
        { "earliest of those that look back", Said(1, 2031), Said(2, 2032) },
        { "latest of those made meanwhile", Said(1, 2030, row => row.Period = "2031"), Said(2, 2029, row => row.Period = "2031") },
        { "a half-year report looks back on its half", Said(1, 2030, row => row.Period = "2030H1", review: "2030H1"), Said(2, 2031, row => row.Period = "2030H1") },
        { "planned for just then", Said(1, 2030, row => row.Role = "target"), Said(2, 2029, row => row.Role = "target") },
        { "the latest promise", Said(1, 2029, row => row.Role = "target"), Said(2, 2028, row => row.Role = "target") },
        { "work report before plan report", Said(1, 2031), Said(2, 2031, genre: "plan_report") },
        { "plan report before others", Said(1, 2031, genre: "plan_report"), Said(2, 2031, genre: "other") },
        { "exact before about", Said(1, 2031), Said(2, 2031, row => row.Qualifier = "about") },
        { "single before range", Said(1, 2031), Said(2, 2031, row => row.ValueHigh = 9) },
        { "review before tasks", Said(1, 2031), Said(2, 2031, row => row.Zone = "tasks") },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Of_TwoStatements_TheRuleDecidesWhicheverComesFirst(string rule, ObservationView first, ObservationView second)
    {
        foreach (var statements in new[] { [first, second], new[] { second, first } })
        {
            SeriesChoice.Of(statements).Single().Points.Single().Statement.ShouldBe(first, rule);
        }
    }

    [Fact]
    public void Of_OthersOfThePeriod_AreCounted()
    {
        var point = SeriesChoice.Of([Said(1, 2031), Said(1, 2032), Said(3, 2033), Said(4, 2030, row => row.Role = "target")]).Single().Points.Single();

        (point.Others, point.Differing).ShouldBe((2, 1));
    }

    [Fact]
    public void Of_YearsHalvesAndSpans_ArePointsOfTheirOwnInOrder()
    {
        string[] periods = ["2030", "2030H1", "2026-2030", "2031", "2030H2", "2029"];

        var series = SeriesChoice.Of(periods.Select((period, n) => Said(n, 2031, row => row.Period = period))).Single();

        series.Points.Select(p => $"{p.Period.Grain} {p.Statement.Row.Period} {p.Period.LastYear}").ShouldBe(
            ["year 2029 2029", "half 2030H1 2030", "half 2030H2 2030", "year 2030 2030", "span 2026-2030 2030", "year 2031 2031"]);
    }

    [Fact]
    public void Of_MeasuresUnitsAndPlaces_AreSeriesOfTheirOwn()
    {
        var other = FakeFacts.Source() with { Code = "990200", Place = "石桥市" };
        ObservationView[] statements =
        [
            Said(1, 2031),
            Said(2, 2031, row => row.Measure = "growth"),
            Said(3, 2031, row => (row.Unit, row.BaseUnit) = ("亿美元", "美元")),
            Said(4, 2031, row => (row.Unit, row.Period) = ("万元", "2029")),
            FakeFacts.Observation(5, "地区生产总值", "level", 5, "亿元", row => (row.Indicator, row.BaseUnit) = ("gdp", "元"), other),
        ];

        SeriesChoice.Of(statements).Select(s => $"{s.Code} {s.Measure} {s.Unit} {s.Points.Count}").ShouldBe(
            ["990100 growth 元 1", "990100 level 元 2", "990100 level 美元 1", "990200 level 元 1"]);
    }

    [Theory]
    [InlineData("100 1080 112", "100 112", "100 1080! 112")]
    [InlineData("100 10.4 112", "100 112", "100 10.4! 112")]
    [InlineData("100 10600 112", "100 112", "100 10600! 112")]
    [InlineData("1000 98 105", "98 105", "1000! 98 105")]
    [InlineData("100 500 112", "100 500 112", "100 500 112")]
    [InlineData("100 1080 400", "100 1080 400", "100 1080 400")]
    [InlineData("100 1080", "100 1080", "100 1080")]
    public void Of_LevelTenTimesOffItsNeighbours_IsLeftOutUnlessAskedFor(string figures, string without, string with)
    {
        var statements = figures.Split(' ').Select((figure, n) => Said(1, 2025 + n, row =>
            (row.Period, row.Value) = ($"{2024 + n}", double.Parse(figure, CultureInfo.InvariantCulture)))).ToList();

        Shown(SeriesChoice.Of(statements)).ShouldBe(without);
        Shown(SeriesChoice.Of(statements, flagged: true)).ShouldBe(with);
        Shown(SeriesChoice.Of(statements.ConvertAll(s => FakeFacts.Observation(1, "", "growth", s.Row.Value, "%", row => (row.Indicator, row.Period) = ("gdp", s.Row.Period))))).ShouldBe(figures);
    }

    [Fact]
    public void Of_LevelTenTimesOff_AnotherStatementTakesItsPlace()
    {
        ObservationView[] statements = [.. new[] { (2029, 100), (2030, 1080), (2031, 112) }.Select(s => Said(s.Item2, s.Item1 + 1, row => row.Period = $"{s.Item1}")), Said(108, 2033)];

        var point = SeriesChoice.Of(statements).Single().Points[1];

        (point.Figure, point.Others, point.Differing).ShouldBe((108, 1, 1));
    }

    [Theory]
    [InlineData("2024", 4048, 4049, "year")]
    [InlineData("2024H2", 4049, 4049, "half")]
    [InlineData("2016-2020", 4032, 4041, "span")]
    [InlineData("2024H3", null, null, null)]
    [InlineData("2020-2016", null, null, null)]
    [InlineData("soon", null, null, null)]
    [InlineData(null, null, null, null)]
    public void Parse_Period_IsReadInHalfYears(string? text, int? first, int? last, string? grain) =>
        Period.Parse(text).ShouldBe(first is null ? null : new Period(first.Value, last!.Value, grain!));

    private static string Shown(IReadOnlyList<ChosenSeries> series) =>
        string.Join(' ', series.Single().Points.Select(p => p.Figure.ToString(CultureInfo.InvariantCulture) + (p.Flags.Contains("outlier") ? "!" : "")));

    private static ObservationView Said(int value, int year, Action<ObservationRow>? more = null, string genre = "government_work_report", string? review = null)
    {
        var source = FakeFacts.Source(year, genre);
        return FakeFacts.Observation(value, "地区生产总值", "level", value, "亿元", Fill, review is null ? source : source with { Review = review });

        void Fill(ObservationRow row)
        {
            (row.Indicator, row.BaseUnit) = ("gdp", "元");
            more?.Invoke(row);
        }
    }
}
