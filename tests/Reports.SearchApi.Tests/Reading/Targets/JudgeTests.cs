using System.Globalization;
using Reports.SearchApi.Reading.Targets;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Model;

namespace Reports.SearchApi.Tests.Reading.Targets;

/// <summary>Targets and outcomes of one measure and unit: what becomes of the first by the second.</summary>
public sealed class JudgeTests
{
    [Theory]
    [InlineData("growth % about 8", 8, "reached met 0")]
    [InlineData("growth % about 8", 7.6, "reached within_tolerance -0.4")]
    [InlineData("growth % about 8", 7.5, "missed short -0.5")]
    [InlineData("growth % about 5", 4.7, "reached within_tolerance -0.3")]
    [InlineData("growth % about 5", 5.3, "reached met 0.3")]
    [InlineData("growth % about 5", 5.4, "exceeded better 0.4")]
    [InlineData("growth % exact 6", 5.9, "missed short -0.1")]
    [InlineData("growth % exact 6", 6.2, "reached met 0.2")]
    [InlineData("growth % exact 6", 6.3, "exceeded better 0.3")]
    [InlineData("growth % at_least 18", 18, "reached met 0")]
    [InlineData("growth % at_least 18", 17.9, "missed short -0.1")]
    [InlineData("level 亿元 over 2000", 2031.7, "reached met 31.7")]
    [InlineData("level 亿元 over 220", 214, "missed short -6")]
    [InlineData("level 个 exact 75", 78, "exceeded better 3")]
    [InlineData("level 个 about 100", 95, "reached within_tolerance -5")]
    [InlineData("level 个 about 100", 94, "missed short -6")]
    [InlineData("level % about 90", 89.6, "missed short -0.4")]
    [InlineData("rank 位 exact 3", 2, "exceeded better -1")]
    [InlineData("rank 位 exact 3", 4, "missed short 1")]
    public void Of_OneFigure_IsJudgedByItsWords(string target, double found, string expected) => Judged(target, null, "建设", found).ShouldBe(expected);

    [Theory]
    [InlineData("growth % exact 5 5.5", 5.2, "reached within_range 0")]
    [InlineData("growth % exact 5 5.5", 5, "reached within_range 0")]
    [InlineData("growth % exact 5 5.5", 5.9, "exceeded better 0.4")]
    [InlineData("growth % exact 5 5.5", 4.9, "missed short -0.1")]
    public void Of_Range_IsJudgedByItsNearerEnd(string target, double found, string expected) => Judged(target, null, "建设", found).ShouldBe(expected);

    [Theory]
    [InlineData("level % at_most 5.5", "unemployment_surveyed", "城镇调查失业率", 5.1, "reached within_limit -0.4")]
    [InlineData("level % at_most 5.5", "unemployment_surveyed", "城镇调查失业率", 5.6, "missed over_limit 0.1")]
    [InlineData("growth % about 3", "cpi", "居民消费价格", 0.4, "reached within_limit -2.6")]
    [InlineData("growth % about 3", "cpi", "居民消费价格", 3.3, "reached within_limit 0.3")]
    [InlineData("growth % about 3", "cpi", "居民消费价格", 3.4, "missed over_limit 0.4")]
    [InlineData("growth % exact -3", "energy_intensity", "单位地区生产总值能耗", -3.3, "exceeded better -0.3")]
    [InlineData("growth % at_least -3", "energy_intensity", "单位地区生产总值能耗", -2.5, "missed short 0.5")]
    [InlineData("level 微克 exact 29", null, "细颗粒物浓度", 27, "exceeded better -2")]
    [InlineData("level 微克 exact 29", null, "细颗粒物浓度", 30, "missed short 1")]
    [InlineData("growth % exact -20", null, "隐性债务", -18, "missed short 2")]
    [InlineData("level % at_least 60", "unemployment_surveyed", "城镇调查失业率", 61, "exceeded better 1")]
    public void Of_WhatIsWantedLow_IsJudgedTheOtherWay(string target, string? indicator, string name, double found, string expected) =>
        Judged(target, indicator, name, found).ShouldBe(expected);

    [Fact]
    public void Of_OtherPrintedUnits_ComparesInTheBaseUnit()
    {
        var target = Row("level 万人 at_least 1.2", null, "城镇新增就业");
        var outcome = Row("level 人 exact 13800", null, "城镇新增就业");
        (target.BaseValue, target.BaseUnit, outcome.BaseValue, outcome.BaseUnit) = (12000, "人", 13800, "人");

        Judge.Of(target, outcome).ShouldBe(new Judgement(TargetStatus.Exceeded, TargetReason.Better, 1800));
    }

    private static string Judged(string target, string? indicator, string name, double found)
    {
        var row = Row(target, indicator, name);
        var judgement = Judge.Of(row, Row($"{row.Measure} {row.Unit} exact {found}", indicator, name));
        return FormattableString.Invariant($"{Wording.Words.Wire(judgement.Status)} {Wording.Words.Wire(judgement.Reason)} {judgement.Difference}");
    }

    private static ObservationRow Row(string figure, string? indicator, string name)
    {
        var parts = figure.Split(' ');
        return FakeFacts.Observation(1, name, parts[0], double.Parse(parts[3], CultureInfo.InvariantCulture), parts[1], row =>
            (row.Indicator, row.Qualifier, row.ValueHigh) = (indicator, parts[2], parts.Length > 4 ? double.Parse(parts[4], CultureInfo.InvariantCulture) : null)).Row;
    }
}
