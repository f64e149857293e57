using Reports.Text.Indicators;

namespace Reports.Text.Tests.Indicators;

public sealed class IndicatorCatalogueTests
{
    [Fact]
    public void All_Rows_AreCompleteAndUnambiguous()
    {
        IndicatorCatalogue.All.Count.ShouldBeGreaterThanOrEqualTo(150);
        IndicatorCatalogue.All.Select(e => e.Id).ShouldBeUnique();
        IndicatorCatalogue.All.SelectMany(e => e.Aliases.Prepend(e.Name)).ShouldBeUnique();
        IndicatorCatalogue.All.ShouldAllBe(e => e.Name.Length > 0 && e.NameEn.Length > 0 && e.Domain.Length > 0);
    }

    [Theory]
    [InlineData("地区生产总值", "gdp")]
    [InlineData("GDP", "gdp")]
    [InlineData("社零总额", "retail_sales")]
    public void Named_NameOrAlias_FindsTheIndicator(string name, string id) => IndicatorCatalogue.Named(name)?.Id.ShouldBe(id);

    [Fact]
    public void Named_UnknownName_IsNull() => IndicatorCatalogue.Named("渡轮产值").ShouldBeNull();
}
