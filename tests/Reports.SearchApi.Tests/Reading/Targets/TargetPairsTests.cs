using Reports.SearchApi.Reading.Targets;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Facts.Reading;
using Reports.Storage.Model;

namespace Reports.SearchApi.Tests.Reading.Targets;

/// <summary>Which statement is the outcome of a target, and what is said where there is none.</summary>
public sealed class TargetPairsTests
{
    private static readonly FactSource Planning = FakeFacts.Source(2031);
    private static readonly FactSource Later = FakeFacts.Source(2032) with { Document = "later" };
    private static readonly FactSource MidYear = FakeFacts.Source(2031, "plan_report") with { Document = "half", Review = "2031H1", Plan = "2031H2" };

    [Fact]
    public void Of_OutcomeOfThePeriodInALaterReport_IsJudged()
    {
        var pair = Paired(Target(8), Found(7, Later));

        (pair.Judgement.Status, pair.Outcome!.Source.Year, pair.Outcome.Row.Value).ShouldBe((TargetStatus.Missed, 2032, 7d));
    }

    [Fact]
    public void Of_FigureOfTheSameOrAnEarlierReport_IsNoOutcome()
    {
        Reason(Target(8), [Found(8, Planning), Found(8, FakeFacts.Source(2030))]).ShouldBe(TargetReason.NoReport);
        Reason(Target(8, row => row.Period = "2031H1"), [Found(8, MidYear, row => row.Period = "2031H1")]).ShouldBe(TargetReason.Met);
    }

    [Theory]
    [InlineData("2030")]
    [InlineData("2027-2031")]
    [InlineData(null)]
    public void Of_FigureOfAnotherPeriod_IsNoOutcome(string? period) => Reason(Target(8), [Found(8, Later, row => row.Period = period)]).ShouldBe(TargetReason.NoFigure);

    [Fact]
    public void Of_HalfYearAlone_IsNotComparable()
    {
        Reason(Target(8), [Found(9, MidYear, row => row.Period = "2031H1")]).ShouldBe(TargetReason.HalfYear);
        Paired(Target(8), Found(9, MidYear, row => row.Period = "2031H1"), Found(7, Later)).Judgement.Status.ShouldBe(TargetStatus.Missed);
    }

    [Fact]
    public void Of_YearBesideAHalf_IsNotComparable() =>
        Reason(Target(8, row => row.Period = "2031H2", MidYear), [Found(9, Later)]).ShouldBe(TargetReason.FullYear);

    [Fact]
    public void Of_LevelBesideGrowth_IsNotComparable()
    {
        var level = Found(900, Later, row => (row.Measure, row.Unit) = ("level", "亿元"));

        Reason(Target(8), [level]).ShouldBe(TargetReason.Measure);
        Paired(Target(8), level, Found(9, Later)).Outcome!.Row.Value.ShouldBe(9);
    }

    [Fact]
    public void Of_AnotherScope_IsNotComparable()
    {
        Reason(Target(8), [Found(9, Later, row => row.Scope = "老城区")]).ShouldBe(TargetReason.Scope);
        Reason(Target(8, row => row.Scope = "新城区"), [Found(9, Later, row => row.Scope = "老城区")]).ShouldBe(TargetReason.NoFigure);
        Reason(Target(8, row => row.Scope = "老城区"), [Found(9, Later, row => row.Scope = "老城区")]).ShouldBe(TargetReason.Better);
    }

    [Fact]
    public void Of_AnotherUnit_IsNotComparable() =>
        Reason(Target(8, Amount), [Found(9, Later, row => (row.Measure, row.Unit) = ("level", "亿美元"))]).ShouldBe(TargetReason.Unit);

    [Fact]
    public void Of_SeveralTimesAsMuch_IsNotComparable()
    {
        Reason(Target(40, Amount), [Found(260, Later, Amount)]).ShouldBe(TargetReason.FarApart);
        Paired(Target(40, Amount), Found(260, Later, Amount), Found(45, Later, Amount)).Outcome!.Row.Value.ShouldBe(45);
    }

    [Fact]
    public void Of_FlaggedFigure_IsTakenOnlyWhereNothingElseIs()
    {
        var flagged = Found(62, Later, row => row.Flags = "|decimal_suspect|");

        Reason(Target(8), [flagged]).ShouldBe(TargetReason.Flagged);
        Paired(Target(8), flagged, Found(9, Later, row => row.Scope = "老城区")).Judgement.Reason.ShouldBe(TargetReason.Scope);
        Reason(Target(8, row => row.Flags = "|outlier|"), [Found(9, Later)]).ShouldBe(TargetReason.Flagged);
    }

    [Fact]
    public void Of_PromiseWithoutAFigure_ShowsTheFigureBesideIt() =>
        Reason(Target(null, row => (row.Measure, row.Unit) = ("qualitative", "")), [Found(9, Later)]).ShouldBe(TargetReason.Qualitative);

    [Fact]
    public void Of_SeveralOutcomes_TheOneOfTheSeriesIsTaken() =>
        Paired(Target(8), Found(7, FakeFacts.Source(2033)), Found(6, Later), Found(5, Later with { Genre = "plan_report" })).Outcome!.Row.Value.ShouldBe(6);

    [Fact]
    public void Of_Names_MeetWhereTheyAreLongEnough()
    {
        Reason(Named("停车场（楼）"), [Named("停车场(楼)", Later)]).ShouldBe(TargetReason.Met);
        Reason(Named("项目"), [Named("项目", Later)]).ShouldBe(TargetReason.NoFigure);
        Reason(Named("产值", scope: "电子信息集群"), [Named("产值", Later, "电子信息集群")]).ShouldBe(TargetReason.Met);
        Reason(Named("停车场"), [Named("停车场", Later, "老城区")]).ShouldBe(TargetReason.NoFigure);
    }

    [Fact]
    public void Of_NoFigure_SaysWhetherTheReportIsThere()
    {
        Reason(Target(8), []).ShouldBe(TargetReason.NoReport);
        Reason(Target(8), [], Later).ShouldBe(TargetReason.NoFigure);
        Reason(Target(8), [], Later with { Flags = "|fragment|" }).ShouldBe(TargetReason.PartOnly);
        Reason(Target(8), [], FakeFacts.Source(2033), MidYear, Later with { Genre = "other" }).ShouldBe(TargetReason.NoReport);
        Reason(Target(8, row => row.Period = "2031-2035"), [], FakeFacts.Source(2032), FakeFacts.Source(2036) with { Review = "2031-2035" }).ShouldBe(TargetReason.NoFigure);
    }

    [Fact]
    public void Of_PeriodsOfTargets_ThoseThatAreOverAreNoPromise()
    {
        string?[] Periods(Action<ObservationRow> more) => [.. new TargetPairs([], []).Of([Target(8, more)]).Select(p => p.Period.ToString())];

        Periods(row => row.Period = "2031-2035").ShouldBe(["2031-2035"]);
        Periods(row => row.Period = "2030").ShouldBeEmpty();
        Periods(row => row.Period = null).ShouldBe(["2031"]);
        Periods(row => (row.Period, row.Zone) = (null, "review")).ShouldBeEmpty();
    }

    [Fact]
    public void Of_RepeatedTargetsAndWhatWasBefore_AreLeftOut()
    {
        var pairs = new TargetPairs([], []).Of(
        [
            Target(8),
            Target(8, row => (row.N, row.Zone) = (4, "tasks")),
            Named("市属公司", value: 9, more: row => (row.N, row.Start, row.End, row.Sentence) = (5, 100, 102, "市属公司由9家减少到5家。")),
            Named("市属公司", value: 5, more: row => (row.N, row.Start, row.End, row.Sentence) = (6, 105, 107, "市属公司由9家减少到5家。")),
        ]);

        pairs.Select(p => p.Target.Row.Value).ShouldBe([8, 5]);
    }

    private static TargetReason Reason(ObservationView target, ObservationView[] found, params FactSource[] reports) =>
        new TargetPairs([.. reports, .. found.Select(o => o.Source)], found).Of([target]).ShouldHaveSingleItem().Judgement.Reason;

    private static TargetPair Paired(ObservationView target, params ObservationView[] found)
    {
        foreach (var order in new[] { found, [.. found.Reverse()] })
        {
            new TargetPairs([], order).Of([target]).Single().Outcome.ShouldBe(new TargetPairs([], found).Of([target]).Single().Outcome);
        }

        return new TargetPairs([], found).Of([target]).Single();
    }

    private static ObservationView Target(double? value, Action<ObservationRow>? more = null, FactSource? source = null) => FakeFacts.Observation(
        3,
        "地区生产总值",
        "growth",
        value,
        "%",
        row =>
        {
            (row.Indicator, row.Role, row.Period, row.Zone) = ("gdp", "target", "2031", "targets");
            more?.Invoke(row);
        },
        source ?? Planning);

    private static ObservationView Found(double value, FactSource source, Action<ObservationRow>? more = null) => FakeFacts.Observation(
        1,
        "地区生产总值",
        "growth",
        value,
        "%",
        row =>
        {
            (row.Indicator, row.Period) = ("gdp", "2031");
            more?.Invoke(row);
        },
        source);

    private static ObservationView Named(string name, FactSource? source = null, string? scope = null, double value = 5, Action<ObservationRow>? more = null) => FakeFacts.Observation(
        1,
        name,
        "level",
        value,
        "家",
        row =>
        {
            (row.Role, row.Period, row.Zone, row.Scope) = (source is null ? "target" : "actual", "2031", "tasks", scope);
            more?.Invoke(row);
        },
        source ?? Planning);

    private static void Amount(ObservationRow row) => (row.Measure, row.Unit) = ("level", "家");
}
