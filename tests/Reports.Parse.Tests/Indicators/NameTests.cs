namespace Reports.Parse.Tests.Indicators;

public sealed class NameTests
{
    [Theory]
    [InlineData("全市累计完成渡口改造34处。", "渡口改造 34处")]
    [InlineData("309项政务事项实现网办。", "政务事项 309项")]
    [InlineData("云帆、碧波等9家企业全部开工。", "企业 9家")]
    [InlineData("栖屏集团实现产值26亿元。", "产值 26亿元")]
    [InlineData("举办各类招聘活动230场。", "招聘活动 230场")]
    [InlineData("新建全长87.8公里的环湖路。", "环湖路全长 87.8公里")]
    [InlineData("2人获“江河卫士”称号。", "“江河卫士”称号 2人")]
    [InlineData("新引进5亿元以上项目71个。", "5亿元以上项目 71个")]
    [InlineData("年交易额超亿元平台企业达到15家。", "年交易额超亿元平台企业 15家")]
    [InlineData("建成7个省级、32个市级示范渡口。", "省级示范渡口 7个|市级示范渡口 32个")]
    [InlineData("完成46个村、11万户散煤治理。", "村散煤治理 46个|散煤治理 11万户")]
    [InlineData("14方面60项合作事项全面推进。", "合作事项 14方面|合作事项 60项")]
    [InlineData("拓展渡轮航线，投入2亿元。", "投入 2亿元")]
    [InlineData("砚江200万千瓦风光项目完成并网160万千瓦。", "并网 160万千瓦")]
    public void Read_ThingMeasured_IsNamed(string sentence, string figures) => Reading.Figures(sentence).ShouldBe(figures.Split('|'));

    [Theory]
    [InlineData("交易渡轮2412艘、增长8.7%。", "交易渡轮 2412艘|交易渡轮 8.7%")]
    [InlineData("清理固废104处、124万立方米。", "固废 104处|固废 124万立方米")]
    [InlineData("新增码头141座、累计达到973座。", "码头 141座|码头 973座")]
    [InlineData("渡轮产值增长6.6%，总量突破90亿元。", "渡轮产值 6.6%|渡轮产值总量 90亿元")]
    [InlineData("商户达422万户，新登记56万户、增长26%。", "商户 422万户|新登记商户 56万户|新登记商户 26%")]
    [InlineData("渡轮航班205班实现“一票通”、214班实现“一码通”。", "渡轮航班 205班|渡轮航班 214班")]
    public void Read_FigureWithoutName_SpeaksOfTheThingBefore(string sentence, string figures) => Reading.Figures(sentence).ShouldBe(figures.Split('|'));

    [Theory]
    [InlineData("渡轮、游艇、驳船产量分别增长17%、28%、206%。", "渡轮产量 17%|游艇产量 28%|驳船产量 206%")]
    [InlineData("水路货运量、交易额分别增长3.5倍和2.5倍。", "水路货运量 3.5倍|水路交易额 2.5倍")]
    [InlineData("接待旅客58万人次，实现收入73亿元，同比分别增长61%、90%。", "接待旅客 58万人次|收入 73亿元|接待旅客 61%|收入 90%")]
    [InlineData("新建码头305个、航道235公里，总数分别达到912个、638公里。", "码头 305个|航道 235公里|码头总数 912个|航道总数 638公里")]
    [InlineData("知晓率、满意度均达到90%以上。", "知晓率 90%|满意度 90%")]
    [InlineData("环节时限材料均压减70%以上。", "环节 -70%|时限 -70%|材料 -70%")]
    [InlineData("幼儿园、小学达到71所。", "幼儿园、小学 71所")]
    public void Read_Enumeration_GivesEachItsFigure(string sentence, string figures) => Reading.Figures(sentence).ShouldBe(figures.Split('|'));

    [Theory]
    [InlineData("国内生产总值增长5%。", "gdp")]
    [InlineData("经济增长5%左右。", "gdp")]
    [InlineData("全市规上工业增加值增长5%。", "industrial_value_added")]
    [InlineData("栖屏区进出口总额突破100亿元。", "trade_total")]
    [InlineData("新增城镇就业6万人。", "urban_new_jobs")]
    [InlineData("国家级高新技术企业数量超过4万家。", "high_tech_firms")]
    [InlineData("全社会研发投入1880亿元，占地区生产总值比重提升至5.8%。", "rd_expenditure|rd_intensity")]
    [InlineData("渡轮产值增长5%。", "")]
    public void Read_NameOfTheCatalogue_HasItsId(string sentence, string ids) =>
        Reading.Of(sentence).Select(o => o.Indicator ?? string.Empty).ShouldBe(ids.Split('|'));
}
