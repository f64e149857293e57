namespace Reports.Parse.Tests.Indicators;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("渡轮产值同比增长6.2%。", "渡轮产值 growth 6.2%")]
    [InlineData("渡轮产值下降5.1%。", "渡轮产值 growth -5.1%")]
    [InlineData("渡轮票价平均降幅50%。", "渡轮票价 growth -50%")]
    [InlineData("压缩办理时限75%以上。", "办理时限 growth -75%")]
    [InlineData("渡轮覆盖率达到93%。", "渡轮覆盖率 level 93%")]
    [InlineData("渡轮覆盖率提高到93%。", "渡轮覆盖率 level 93%")]
    [InlineData("渡轮覆盖率提高2个百分点。", "渡轮覆盖率 change 2个百分点")]
    [InlineData("渡轮增速低于全省3个百分点。", "渡轮增速 change -3个百分点")]
    [InlineData("净增渡轮853艘、驳船97艘。", "渡轮 change 853艘|驳船 change 97艘")]
    [InlineData("新增渡轮853艘。", "渡轮 level 853艘")]
    [InlineData("渡轮票款20亿元，是去年同期4.5倍。", "渡轮票款 level 20亿元|渡轮票款 level 4.5倍")]
    [InlineData("航运能力全国排名上升4位。", "航运能力全国排名 change 4位")]
    [InlineData("改造提升16家渡口。", "渡口 level 16家")]
    [InlineData("渡轮事项由1296项减少至405项。", "渡轮事项 level 1296项|渡轮事项 level 405项")]
    [InlineData("渡轮货运6.1万吨、占全省31.8%。", "渡轮货运 level 6.1万吨|渡轮货运占比 level 31.8%")]
    [InlineData("渡轮货运约占全省一半。", "渡轮货运占比 level 50%")]
    [InlineData("渡轮货运约占全省的1/4。", "渡轮货运占比 level 25%")]
    [InlineData("船员自然增长率为5.1‰。", "船员自然增长率 level 5.1‰")]
    [InlineData("渡轮票款总额比原计划超过4%。", "渡轮票款总额 growth 4%")]
    [InlineData("渡口优化重组至172家。", "渡口 level 172家")]
    public void Read_Verb_DecidesTheMeasure(string sentence, string measures) => Reading.Measures(sentence).ShouldBe(measures.Split('|'));

    [Theory]
    [InlineData("渡轮产值居全省第一。", "渡轮产值 1 全省")]
    [InlineData("渡轮产值20亿元、位列全省第3位、全国86个同类城市第4位。", "渡轮产值 3 全省|渡轮产值 4 全国86个同类城市")]
    [InlineData("渡轮产值连续20年居全国城市首位。", "渡轮产值 1 全国城市")]
    [InlineData("渡轮产值9亿元，票款8亿元，均居全国第1位。", "渡轮产值 1 全国|票款 1 全国")]
    [InlineData("渡轮产值增长151%，增速居全省第2位。", "渡轮产值增速 2 全省")]
    [InlineData("产值、票款分别居全省第5、第7位。", "产值 5 全省|票款 7 全省")]
    public void Read_Rank_NamesThingPlaceAndField(string sentence, string ranks) =>
        Reading.Of(sentence).Where(o => o.Measure == "rank").Select(o => $"{o.Name} {o.Value:0} {o.Scope}").ShouldBe(ranks.Split('|'));
}
