namespace Reports.Parse.Tests.Indicators;

public sealed class RoleTests
{
    [Theory]
    [InlineData("新增渡轮12艘。", "review", "actual")]
    [InlineData("新增渡轮12艘。", "tasks", "target")]
    [InlineData("去年新增渡轮12艘。", "tasks", "actual")]
    [InlineData("渡轮票款比去年增长12%。", "tasks", "target")]
    [InlineData("力争新增渡轮12艘。", "review", "target")]
    [InlineData("争取资金12亿元。", "review", "actual")]
    [InlineData("制定航运行动计划、12项渡口任务。", "review", "actual")]
    [InlineData("渡轮票款可望达到12亿元。", "review", "target")]
    [InlineData("预计渡轮票款增长12%。", "review", "actual")]
    [InlineData("今年的主要预期目标是：渡轮票款增长12%。", "front", "target")]
    [InlineData("渡轮票款增速高出预期目标2个百分点。", "review", "actual")]
    public void Read_ZoneAndWords_DecideTheRole(string sentence, string zone, string role) => Reading.Of(sentence, zone).ShouldHaveSingleItem().Role.ShouldBe(role);

    [Theory]
    [InlineData("渡轮票款增长12%。", "review", "2030")]
    [InlineData("渡轮票款增长12%。", "tasks", "2031")]
    [InlineData("到2035年，渡轮票款达到12亿元。", "tasks", "2035")]
    [InlineData("2028年渡轮票款达到12亿元。", "review", "2028")]
    [InlineData("上半年渡轮票款达到12亿元。", "review", "2030H1")]
    [InlineData("五年来，渡轮票款累计12亿元。", "review", "2026-2030")]
    [InlineData("渡轮票款是2025年的1.1倍。", "review", "2030")]
    [InlineData("渡轮票款恢复至2025年的119%。", "review", "2030")]
    [InlineData("2030年同2025年相比，渡轮票款增长12%。", "review", "2030")]
    [InlineData("获评“2027年先进港”，渡轮票款增长12%。", "review", "2030")]
    [InlineData("三年将投入12亿元。", "review", null)]
    public void Read_WordsOfTime_DecideThePeriod(string sentence, string zone, string? period) => Reading.Of(sentence, zone).ShouldHaveSingleItem().Period.ShouldBe(period);

    [Fact]
    public void Read_FromTo_KeepsTheYearOfEach()
    {
        var figures = Reading.Of("渡轮票款从1990年的1.86亿元增加到2030年的97.3亿元、年均增长12.5%。");

        figures.Select(o => o.Period).ShouldBe(["1990", "2030", "1990-2030"]);
        figures.Select(o => o.IsBase).ShouldBe([true, false, false]);
    }

    [Fact]
    public void Read_QuarterAndWholeYear_AreOfTheYear() =>
        Reading.Of("渡轮票款一季度增长4%，上半年增长5%，前三季度增长6%，全年增长7%，驳船票款增长8%。").Select(o => $"{o.Name} {o.Period}")
            .ShouldBe(["渡轮票款 2030", "渡轮票款 2030H1", "渡轮票款 2030", "渡轮票款 2030", "驳船票款 2030"]);

    [Theory]
    [InlineData("各位代表，刚刚过去的2030年，是本届政府的收官之年。", "2030")]
    [InlineData("2030年是极不平凡的一年。", "2030")]
    [InlineData("2028年是极不平凡的一年。", "2026-2030")]
    [InlineData("五年来航运蒸蒸日上。", "2026-2030")]
    public void Read_ReviewOfFiveYears_TurnsToTheLastWhereItIsNamed(string opening, string period) =>
        Reading.Of($"{opening}\n渡轮票款增长12%。", "review", null, "一、过去五年工作回顾").ShouldHaveSingleItem().Period.ShouldBe(period);

    [Fact]
    public void Read_FiveYearsNamedAgain_EndTheYear() =>
        Reading.Of("2030年是极不平凡的一年。\n五年来，渡轮票款增长12%。\n驳船票款增长9%。", "review", null, "一、过去五年工作回顾").Select(o => o.Period).ShouldBe(["2026-2030", "2026-2030"]);

    [Fact]
    public void Read_HeadingOfFiveYears_GivesTheSpan() =>
        Reading.Of("渡轮票款增长12%。", "review", null, "一、过去五年工作回顾").ShouldHaveSingleItem().Period.ShouldBe("2026-2030");

    [Fact]
    public void Read_TargetsWithoutFigure_AreRowsWithoutValue()
    {
        var promises = Reading.Of("主要预期目标是：渡轮票款增长6%，居民收入与经济增长基本同步，完成省下达的能耗下降目标。", "targets");

        promises.Where(p => p.Measure == "qualitative").Select(p => $"{p.Name} {p.Indicator} {p.Value}".TrimEnd()).ShouldBe(["居民收入 income_per_capita", "能耗下降"]);
    }

    [Fact]
    public void Read_Glossary_HasNoFigures() => Reading.Of("渡轮：载客50人以上的船。", "glossary").ShouldBeEmpty();
}
