using Reports.Text.Places;

namespace Reports.Parse.Tests.Places;

/// <summary>The list of places as coverage needs it: all of them, and those of a year.</summary>
public sealed class GazetteerCoverageTests
{
    [Fact]
    public void All_Places_NameTheirParents()
    {
        Gazetteer.All.Count.ShouldBeGreaterThan(6000);
        Gazetteer.All.ShouldAllBe(p => p.Parent != null || p.Level == "nation");
        Gazetteer.Find("150104")!.Parent.ShouldBe("150100");
        Gazetteer.Find("150100")!.Parent.ShouldBe("150000");
        Gazetteer.Find("150000")!.Parent.ShouldBe("000000");
        Gazetteer.Find("110105")!.Parent.ShouldBe("110000");
        Gazetteer.Find("429006")!.Parent.ShouldBe("420000");
    }

    [Theory]
    [InlineData(2013, "130622", true)]
    [InlineData(2013, "130608", false)]
    [InlineData(2020, "130622", false)]
    [InlineData(2020, "130608", true)]
    [InlineData(2020, "000000", true)]
    public void ExistingIn_Year_HasThePlacesOfItsEnd(int year, string code, bool exists) =>
        Gazetteer.ExistingIn(year).Any(p => p.Code == code).ShouldBe(exists);

    [Fact]
    public void ExistingIn_Year_HasEachCodeOnce() =>
        Gazetteer.ExistingIn(2020).GroupBy(p => p.Code, StringComparer.Ordinal).ShouldAllBe(g => g.Count() == 1);

    [Theory]
    [InlineData("恩施州", "422800")]
    [InlineData("海南州", "632500")]
    [InlineData("海南省", "460000")]
    [InlineData("吉林市", "220200")]
    [InlineData("襄樊市", "420600")]
    public void FindByName_NameWithItsRank_IsOnePlace(string name, string code) =>
        Gazetteer.FindByName(name).Where(p => p.Existed(2005)).Select(p => p.Code).Distinct(StringComparer.Ordinal).ShouldBe([code]);

    [Fact]
    public void FindAt_ShortRank_IsAFullName() => Gazetteer.FindAt("恩施州政府", 0)!.IsFull.ShouldBeTrue();
}
