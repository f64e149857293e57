namespace Reports.Parse.Tests.Indicators;

/// <summary>Rows of names and rows of figures, and what one word says for all of a row.</summary>
public sealed class RowTests
{
    [Theory]
    [InlineData("第一、二、三产业增加值分别增长5%、14%、10%。", "第一产业增加值 5%|第二产业增加值 14%|第三产业增加值 10%")]
    [InlineData("国家级、省级示范渡轮企业分别达到24家、305家。", "国家级示范渡轮企业 24家|省级示范渡轮企业 305家")]
    [InlineData("一、二、三产业增加值分别增长4%、5%、3%。", "第一产业增加值 4%|第二产业增加值 5%|第三产业增加值 3%")]
    [InlineData("新增渡轮学校、航运学院各2所。", "渡轮学校 2所|航运学院 2所")]
    [InlineData("船员人口和渔家人口参保率分别达到98%和92%。", "船员人口参保率 98%|渔家人口参保率 92%")]
    [InlineData("渡轮产业、码头改造投资分别增长60%、41%。", "渡轮产业投资 60%|码头改造投资 41%")]
    [InlineData("城乡居民人均可支配收入完成2.5万元和1.6万元，分别增长9%和10%。", "城镇居民人均可支配收入 2.5万元|农村居民人均可支配收入 1.6万元|城镇居民人均可支配收入 9%|农村居民人均可支配收入 10%")]
    [InlineData("城乡居民人均可支配收入增长9%。", "城乡居民人均可支配收入 9%")]
    [InlineData("金融机构存贷款余额分别为1.4万亿元和1.1万亿元。", "金融机构存款余额 1.4万亿元|金融机构贷款余额 1.1万亿元")]
    [InlineData("渡轮、驳船、游艇三大行业贡献率达到45%。", "渡轮、驳船、游艇三大行业贡献率 45%")]
    [InlineData("全市航运业完成增加值、实现营业收入均增长15%。", "增加值 15%|营业收入 15%")]
    [InlineData("航运、水利分别完成投资32亿元、21亿元。", "航运投资 32亿元|水利投资 21亿元")]
    [InlineData("城镇新增就业、新增发放渡轮贷款分别完成年计划的113%、256%。", "城镇新增就业完成率 113%|新增发放渡轮贷款完成率 256%")]
    [InlineData("渡轮票款占全省78%，驳船票款占全省62%，分别提高11、12个百分点。", "渡轮票款占比 78%|驳船票款占比 62%|渡轮票款占比 11个百分点|驳船票款占比 12个百分点")]
    [InlineData("新增12万吨船板和22吉瓦风电产能。", "船板 12万吨|风电产能 22吉瓦")]
    [InlineData("改造33个渡口和181所航运学校。", "渡口 33个|航运学校 181所")]
    public void Read_Row_GivesEachMemberItsNameAndFigure(string sentence, string figures) => Reading.Figures(sentence).ShouldBe(figures.Split('|'));

    [Fact]
    public void Read_ToneAfterTheLastOfARow_HoldsForEach() =>
        Reading.Of("渡轮、驳船票款分别增长5%、6.5%左右。").Select(o => o.Qualifier).ShouldBe(["about", "about"]);

    [Theory]
    [InlineData("渡轮票款20亿元，总量居全省第4、沿江第1。", "渡轮票款总量 4 全省|渡轮票款总量 1 沿江")]
    [InlineData("渡轮票款、驳船票款分别增长33%、27%，位居全省第4、第5。", "渡轮票款 4 全省|驳船票款 5 全省")]
    [InlineData("渡轮票款52亿元，总量、增量分居全省第3、第4。", "渡轮票款总量 3 全省|渡轮票款增量 4 全省")]
    [InlineData("渡轮航程突破300公里、全国第一。", "渡轮航程 1 全国")]
    [InlineData("渡轮票款20亿元，在沿江大中城市中位居第三位。", "渡轮票款 3 沿江大中城市")]
    [InlineData("航运能力跃居全国首位。", "航运能力 1 全国")]
    [InlineData("渡轮票款47亿元，重返全省第三。", "渡轮票款 3 全省")]
    [InlineData("渡轮票款、驳船票款分别增长33%、27%，增速分别居全省第3、第4位。", "渡轮票款增速 3 全省|驳船票款增速 4 全省")]
    public void Read_Ranks_AreOfTheThingNamedBefore(string sentence, string ranks) =>
        Reading.Of(sentence).Where(o => o.Measure == "rank").Select(o => $"{o.Name} {o.Value:0} {o.Scope}").ShouldBe(ranks.Split('|'));

    [Fact]
    public void Read_BoastWithoutAThing_IsNoRank() => Reading.Figures("全市创造了许多全国第一。").ShouldBeEmpty();
}
