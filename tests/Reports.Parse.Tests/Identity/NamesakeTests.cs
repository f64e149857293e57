using Reports.Contracts.Documents;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Identity;

/// <summary>Places whose names hold one another, are shared by several, or changed.</summary>
public sealed class NamesakeTests
{
    private const string Chapters = "一、2015年工作回顾\n新建渡口三座。\n二、2016年工作安排\n新建渡口四座。";

    [Theory]
    [InlineData("高唐县", "371526")]
    [InlineData("唐县", "130627")]
    [InlineData("吉林省", "220000")]
    [InlineData("吉林市", "220200")]
    [InlineData("海南省", "460000")]
    [InlineData("海南州", "632500")]
    [InlineData("海南藏族自治州", "632500")]
    [InlineData("恩施州", "422800")]
    [InlineData("恩施市", "422801")]
    [InlineData("河北省", "130000")]
    [InlineData("南京市鼓楼区", "320106")]
    [InlineData("徐州市鼓楼区", "320302")]
    [InlineData("北京市朝阳区", "110105")]
    [InlineData("长春市朝阳区", "220104")]
    [InlineData("朝阳市", "211300")]
    [InlineData("锡林郭勒盟", "152500")]
    [InlineData("土默特左旗", "150121")]
    [InlineData("鄂伦春自治旗", "150723")]
    [InlineData("喀什地区", "653100")]
    [InlineData("合作市", "623001")]
    public void Parse_TitleWithAPlace_IsThatPlace(string place, string code) => Meta($"2016年{place}政府工作报告\n各位代表：\n{Chapters}").Code.ShouldBe(code);

    [Theory]
    [InlineData(2010, "清苑县", "130622")]
    [InlineData(2017, "清苑区", "130608")]
    [InlineData(2013, "满城县", "130621")]
    [InlineData(2017, "满城区", "130607")]
    [InlineData(2008, "襄樊市", "420600")]
    [InlineData(2012, "襄阳市", "420600")]
    public void Parse_RenamedPlace_HasTheNameAndCodeOfItsTime(int year, string place, string code)
    {
        var meta = Meta($"政府工作报告\n——{year}年1月15日在{place}第十届人民代表大会第二次会议上\n各位代表：\n我代表{place[^1]}人民政府，向大会报告工作。\n一、工作回顾\n正文。");

        (meta.Code, meta.Jurisdiction).ShouldBe((code, meta.Jurisdiction![..^place.Length] + place));
    }

    [Fact]
    public void Parse_SharedNameWithoutItsCity_IsToldByThePlacesTheTextSpeaksOf() =>
        Meta($"朝阳区政府工作报告\n各位代表：\n{Chapters}\n长春的渡口通到吉林各地，长春地铁到了渡口。").Code.ShouldBe("220104");

    [Fact]
    public void Parse_NewDistrictWithoutACode_LiesInItsCity()
    {
        var meta = Meta($"2016年深圳市大鹏新区管委会工作报告\n各位代表：\n我代表大鹏新区管委会，向大会报告工作，请予审议。\n{Chapters}\n深圳的渡口。");

        (meta.Genre, meta.Code, meta.Level, meta.Jurisdiction).ShouldBe(("government_work_report", null, "county", "广东省深圳市大鹏新区"));
    }

    [Fact]
    public void Parse_NewDistrictWithACode_IsAPlace() =>
        Meta($"2016年滨海新区政府工作报告\n各位代表：\n我代表区人民政府，向大会报告工作，请予审议。\n{Chapters}").Code.ShouldBe("120116");

    [Theory]
    [InlineData("区", "资源合作新建振兴惠民平安港口城区")]
    [InlineData("县", "资源和政示范县惠民示范县会同")]
    public void Parse_WordsThatAreNamesOfPlaces_NameNone(string rank, string words) =>
        Meta($"各位代表：\n我代表{rank}人民政府，向大会报告工作，请予审议。\n{Chapters}\n{string.Concat(Enumerable.Repeat(words + "。", 9))}").Code.ShouldBeNull();

    [Fact]
    public void Parse_TextThatSpeaksOfItsCityAlone_IsOfThatCity() =>
        Meta($"各位代表：\n我代表市人民政府，向大会报告工作，请予审议。\n{Chapters}\n鄂州渡口，鄂州码头，鄂州渡轮，鄂城区、华容区、梁子湖区都通了。向武汉学习。").Code.ShouldBe("420700");

    private static DocumentMeta Meta(string text) => Parsing.Parse(text, "a.txt").Meta;
}
