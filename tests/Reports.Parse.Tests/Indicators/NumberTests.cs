namespace Reports.Parse.Tests.Indicators;

public sealed class NumberTests
{
    [Theory]
    [InlineData("新增渡口12处。", "渡口 12处")]
    [InlineData("新增渡口１２．５万处。", "渡口 12.5万处")]
    [InlineData("新增渡口1,200处。", "渡口 1200处")]
    [InlineData("新增渡口二十七处。", "渡口 27处")]
    [InlineData("粮食总产量一千三百五十万吨。", "粮食总产量 1350万吨")]
    [InlineData("粮食总产量两亿零七百万斤。", "粮食总产量 20700万斤")]
    [InlineData("渡轮产值增长一点八倍。", "渡轮产值 1.8倍")]
    [InlineData("渡轮产值增长百分之七点五。", "渡轮产值 7.5%")]
    [InlineData("渡轮产值增长百分之七点零五。", "渡轮产值 7.05%")]
    [InlineData("渡轮产值增长百分之七点一二五。", "渡轮产值 7.125%")]
    [InlineData("渡轮产值增长一点一二五倍。", "渡轮产值 1.125倍")]
    [InlineData("票价涨幅高于全国1.9个点。", "票价涨幅 1.9个点")]
    [InlineData("渡轮产值翻一番。", "渡轮产值 100%")]
    [InlineData("全年实现GDP3464.09亿元。", "GDP 3464.09亿元")]
    [InlineData("渡轮产值翻了两番。", "渡轮产值 300%")]
    [InlineData("渡轮产值完成6亿元，比2025年翻了近一番。", "渡轮产值 6亿元|渡轮产值 100%")]
    [InlineData("渡轮产值增长-3.8%。", "渡轮产值 -3.8%")]
    [InlineData("渡轮产值增长6%—6.5%。", "渡轮产值 6~6.5%")]
    [InlineData("新建码头3至5个。", "码头 3~5个")]
    [InlineData("渡轮产值突破千亿元。", "渡轮产值 1000亿元")]
    [InlineData("接送旅客近万人。", "接送旅客 1万人")]
    [InlineData("渡轮注册用户突破150万。", "渡轮注册用户 150万")]
    [InlineData("并网风电160万千瓦。", "并网风电 160万千瓦")]
    [InlineData("筹集保障房7.2万套（间）。", "保障房 7.2万套(间)")]
    [InlineData("新增供水能力14万立方米/日。", "供水能力 14万立方米/日")]
    [InlineData("电价和水价分别上升2.8和0.6个百分点。", "电价 2.8个百分点|水价 0.6个百分点")]
    public void Read_Number_IsItsValueAndUnit(string sentence, string figures) => Reading.Figures(sentence).ShouldBe(figures.Split('|'));

    [Theory]
    [InlineData("坚持“十项工程”和“12345”热线一体推进。")]
    [InlineData("第十四届人民代表大会第3次会议召开。")]
    [InlineData("建成S43机场高速、G209线和13号线。")]
    [InlineData("5G、C919和4A级景区齐头并进。")]
    [InlineData("构建1+3+8体系，新增2×66万机组。")]
    [InlineData("2030年12月，连续5年保持平稳，三年行动收官。")]
    [InlineData("发展四大产业，三农工作稳步向前，出台一批措施。")]
    [InlineData("入选民营企业500强，跻身前1%。")]
    [InlineData("三次产业结构调整为4.5:29.1:66.4。")]
    [InlineData("打造百亿级产业集群。")]
    [InlineData("时速120公里的列车开行。")]
    [InlineData("一般公共预算收入稳步增长，第一产业向好。")]
    [InlineData("严格落实中央八项规定精神。")]
    [InlineData("七一路引线和五四路改造完工，连续举办七届渡轮大赛。")]
    [InlineData("省委十二届二次、三次、四次全会和市委六届十一次全会召开。")]
    [InlineData("加快存量岸线二次开发，这里不一一列举。")]
    [InlineData("砚江300兆瓦压缩空气储能、江南船厂10万台发动机项目开工。")]
    public void Read_WhatOnlyLooksLikeAFigure_IsNone(string sentence) => Reading.Figures(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("渡轮产值超过90亿元。", "over")]
    [InlineData("渡轮产值90多亿元。", "over")]
    [InlineData("渡轮产值近90亿元。", "nearly")]
    [InlineData("渡轮产值约90亿元。", "about")]
    [InlineData("渡轮产值翻了近一番。", "nearly")]
    [InlineData("渡轮产值90亿元左右。", "about")]
    [InlineData("渡轮产值90亿元以上。", "at_least")]
    [InlineData("渡轮产值不低于90亿元。", "at_least")]
    [InlineData("登记失业率控制在4.5%以内。", "at_most")]
    [InlineData("低保标准不低于每人每月900元。", "at_least")]
    [InlineData("渡轮产值90亿元。", "exact")]
    public void Read_WordsOfTone_AreTheQualifier(string sentence, string qualifier) => Reading.Of(sentence).ShouldHaveSingleItem().Qualifier.ShouldBe(qualifier);

    [Fact]
    public void Read_Figure_ConvertsToTheBaseUnitAndPointsAtItsCharacters()
    {
        const string Sentence = "渡轮产值达到10.5亿元以上。";

        var observation = Reading.Of(Sentence).ShouldHaveSingleItem();

        observation.BaseValue.ShouldBe(1_050_000_000m);
        observation.BaseUnit.ShouldBe("元");
        Sentence[observation.Start..observation.End].ShouldBe("10.5亿元以上");
    }
}
