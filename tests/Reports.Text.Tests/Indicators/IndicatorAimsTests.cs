using Reports.Text.Indicators;

namespace Reports.Text.Tests.Indicators;

public sealed class IndicatorAimsTests
{
    [Theory]
    [InlineData("gdp", "地区生产总值", IndicatorAim.More)]
    [InlineData("cpi", "居民消费价格", IndicatorAim.Limit)]
    [InlineData("pm25", "细颗粒物", IndicatorAim.Less)]
    [InlineData(null, "细颗粒物浓度每立方米", IndicatorAim.Less)]
    [InlineData(null, "停车场", IndicatorAim.More)]
    [InlineData("air_quality_days", "浓度达标天数", IndicatorAim.More)]
    public void Of_Thing_IsKnownByIdThenByName(string? id, string name, IndicatorAim aim) => IndicatorAims.Of(id, name).ShouldBe(aim);

    [Fact]
    public void Listed_Ids_AreOfTheCatalogue() => IndicatorAims.Listed.ShouldAllBe(id => IndicatorCatalogue.Find(id) != null);
}
