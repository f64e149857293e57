using Reports.Text.Places;

namespace Reports.Parse.Tests.Places;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("150100", "呼和浩特市")]
    [InlineData("000000", "全国")]
    [InlineData("310000", "上海市")]
    [InlineData("999999", "999999")]
    [InlineData("", "")]
    public void Label_Code_IsTheShortName(string code, string label) => Gazetteer.Label(code).ShouldBe(label);

    [Theory]
    [InlineData("150104", "150000 150100 150104")]
    [InlineData("150100", "150000 150100")]
    [InlineData("150000", "150000")]
    [InlineData("000000", "000000")]
    [InlineData("x", "x")]
    public void Lineage_Code_GoesFromOutsideIn(string code, string lineage) => string.Join(' ', Gazetteer.Lineage(code)).ShouldBe(lineage);

    [Theory]
    [InlineData("150104", "内蒙古自治区呼和浩特市玉泉区")]
    [InlineData("110105", "北京市朝阳区")]
    [InlineData("429006", "湖北省天门市")]
    public void Find_Code_KnowsTheFullName(string code, string name) => Gazetteer.Find(code)!.FullName.ShouldBe(name);

    [Theory]
    [InlineData("宁夏", "640000")]
    [InlineData("广西", "450000")]
    [InlineData("新疆", "650000")]
    [InlineData("恩施土家族苗族自治州", "422800")]
    [InlineData("凉山", "513400")]
    [InlineData("玉泉", "150104")]
    public void FindByName_ShortOrFull_FindsThePlace(string name, string code) => Gazetteer.FindByName(name).ShouldContain(p => p.Code == code);

    [Fact]
    public void FindByName_RenamedPlace_KnowsBothWithTheirYears()
    {
        Gazetteer.FindByName("清苑县").ShouldContain(p => p.Code == "130622" && p.Existed(2013));
        Gazetteer.FindByName("清苑区").ShouldContain(p => p.Existed(2020) && !p.Existed(2010));
    }

    [Fact]
    public void FindAll_Sentence_FindsTheLongestNamesWithTheirPlaces()
    {
        const string Text = "从呼和浩特市玉泉区到上海。";

        Gazetteer.FindAll(Text).Select(m => (Text.Substring(m.Start, m.Length), m.IsFull)).ShouldBe([("呼和浩特市", true), ("玉泉区", true), ("上海", false)]);
    }

    [Fact]
    public void IsWithin_DistrictOfACity_LiesInCityAndProvince()
    {
        var district = Gazetteer.Find("150104")!;

        district.IsWithin(Gazetteer.Find("150100")!).ShouldBeTrue();
        district.IsWithin(Gazetteer.Find("150000")!).ShouldBeTrue();
        district.IsWithin(Gazetteer.Find("310000")!).ShouldBeFalse();
    }
}
