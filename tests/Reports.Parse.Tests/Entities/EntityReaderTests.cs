using Reports.Contracts.Documents;
using Reports.Parse.Entities;

namespace Reports.Parse.Tests.Entities;

public sealed class EntityReaderTests
{
    [Theory]
    [InlineData("贯彻《砚汀市河湖保护条例》。", "policy:砚汀市河湖保护条例")]
    [InlineData("排演话剧《砚边灯火》。", "")]
    public void Read_TitleMarks_AreAPolicyUnlessOfArt(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("深入开展“三访三问”活动，效果良好。", "policy:“三访三问”活动")]
    [InlineData("推行“灯塔夜校”，效果良好。", "policy:灯塔夜校")]
    [InlineData("围绕“宜读”城市建设，新建书房。", "policy:“宜读”城市建设")]
    [InlineData("解决“回迁难”问题。", "")]
    [InlineData("“十四五”圆满收官。", "")]
    [InlineData("编制“十四五”规划。", "policy:“十四五”规划")]
    [InlineData("培育“专精特新”企业9户。", "")]
    public void Read_Quotation_IsAPolicyUnlessATurnOfSpeech(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("按照市委部署，市政府推进工作。", "organization:市委 organization:市政府")]
    [InlineData("党中央、国务院作出部署。", "organization:党中央 organization:国务院")]
    [InlineData("呼和浩特市委召开会议。", "organization:呼和浩特市委")]
    public void Read_KnownBody_IsOneWithItsPlace(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("与砚桐汀药业签约。", "organization:砚桐汀药业")]
    [InlineData("市第六医院建成。", "organization:市第六医院")]
    [InlineData("新建养老服务中心，改造医院3所。", "")]
    [InlineData("县财政局加强监管。", "organization:县财政局")]
    public void Read_EndingOfABody_NeedsSomethingProperBefore(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("加快砚汀湖湿地公园建设。", "place:砚汀湖湿地公园")]
    [InlineData("整治茅砚河污染。", "place:茅砚河")]
    [InlineData("新增公园3个。", "")]
    public void Read_EndingOfAPlace_NeedsSomethingProperBefore(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("砚桐500千伏输变电工程开工。", "project:砚桐500千伏输变电工程")]
    [InlineData("砚桐化肥、栖屏面粉、汀洲造纸等12个重大产业项目建成投产。", "project:砚桐化肥 project:栖屏面粉 project:汀洲造纸")]
    [InlineData("积极对接砚桐斋、栖屏坊等70家企业。", "organization:砚桐斋 organization:栖屏坊")]
    [InlineData("建成道路、桥梁等12个项目。", "")]
    public void Read_List_TakesTheTypeOfItsLastWord(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("大力实施工业倍增计划，成效明显。", "policy:工业倍增计划")]
    [InlineData("打好蓝天、碧水、净土攻坚战。", "policy:蓝天、碧水、净土攻坚战")]
    [InlineData("出台支持家政行业发展若干措施。", "policy:支持家政行业发展若干措施")]
    [InlineData("完成投资计划。", "")]
    public void Read_Policy_BeginsAfterTheVerb(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("实施文化驿站提质工程。", "policy:文化驿站提质工程")]
    [InlineData("实施污水管网整治工程。", "")]
    [InlineData("开展规范社区用语专项行动。", "policy:规范社区用语专项行动")]
    [InlineData("推进食堂监管等安全专项整治。", "")]
    public void Read_Campaign_IsAPolicyUnlessSomethingIsBuilt(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("实施砚桐管网项目35个。", "")]
    [InlineData("改造15条砚桐道路更新工程。", "")]
    [InlineData("创建砚桐中心镇。", "")]
    [InlineData("呼和浩特市政府工作报告", "place:呼和浩特市")]
    public void Read_CountedOrLongerThing_IsNoName(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("由“居民点单”向“社区送单”转变。", "")]
    [InlineData("让“人有房、户有水”成为现实。", "")]
    [InlineData("好像“柳暗花明”。", "")]
    [InlineData("应对“5·12”地震。", "")]
    public void Read_QuotedState_IsNoPolicy(string text, string names) => Read(text).ShouldBe(names);

    [Fact]
    public void Read_NameOfOnePlaceInTheText_IsOneEverywhere() =>
        Read("推行“灯塔夜校”。今年，灯塔夜校新开课程9门。").ShouldBe("policy:灯塔夜校 policy:灯塔夜校");

    [Fact]
    public void Read_PlaceInAWordCutWrong_IsNone() => EntityReader.Read("保护西丽水库。", [], Meta(null)).Mentions.ShouldNotContain(m => m.Text == "丽水");

    [Theory]
    [InlineData("组建家政服务管理局。", "organization:家政服务管理局")]
    [InlineData("能源集团、交通集团利润增长。", "organization:能源集团 organization:交通集团")]
    public void Read_NewBody_NeedsNoProperWord(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("国家社区医院改革与夜间门诊示范项目启动。", "project:国家社区医院改革与夜间门诊示范项目")]
    [InlineData("呼和浩特至包头500千伏线路开工。", "project:呼和浩特至包头500千伏线路")]
    public void Read_And_JoinsWhatBeginsWithAPlace(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("获评国家安宁照护试点城市。", "honour:国家安宁照护试点城市")]
    [InlineData("荣获全国首个国家湖泊公园试点，成绩喜人。", "honour:国家湖泊公园试点")]
    [InlineData("荣获“最美读书之城”称号。", "honour:最美读书之城")]
    [InlineData("获得上级资金3亿元。", "")]
    public void Read_Honour_StandsAfterAVerbOfWinning(string text, string names) => Read(text).ShouldBe(names);

    [Theory]
    [InlineData("成功举办砚汀读书博览会。", "event:砚汀读书博览会")]
    [InlineData("在呼和浩特市第二十届人民代表大会第一次会议上作报告。", "event:呼和浩特市第二十届人民代表大会第一次会议")]
    [InlineData("在鹭屏的栾砚生市长作报告。", "person:栾砚生")]
    public void Read_EventAndPerson_AreFound(string text, string names) => Read(text).ShouldBe(names);

    [Fact]
    public void Read_PlaceWithinPlace_IsOneNameWithItsCode()
    {
        var mention = EntityReader.Read("建设内蒙古自治区呼和浩特市玉泉区。", [], Meta("150104")).Mentions.ShouldHaveSingleItem();

        mention.ShouldBe(new EntityMention("place", "内蒙古自治区呼和浩特市玉泉区", 2, 16, "150104"));
    }

    [Theory]
    [InlineData("210000", "210102")]
    [InlineData("320000", "320106")]
    public void Read_NameOfSeveralPlaces_MeansTheNearest(string jurisdiction, string nearest)
    {
        var mentions = EntityReader.Read("和平区与鼓楼区结对。", [], Meta(jurisdiction)).Mentions;

        mentions.Select(m => m.Code).ShouldContain(nearest);
    }

    [Fact]
    public void Read_OrdinaryWord_IsNoPlace() => Read("深化合作，促进和平与发展，资源丰富，办赛、兴城、惠民。").ShouldBe("");

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("“")]
    [InlineData("“”《》（）")]
    [InlineData("\ud842\udfb7\ud800")]
    [InlineData("等等项目")]
    public void Read_AnyText_DoesNotThrow(string text) => Should.NotThrow(() => Read(text));

    [Fact]
    public void Read_LongRunWithoutMarks_EndsSoon() =>
        EntityReader.Read(string.Concat(Enumerable.Repeat("砚桐汀项目、工程公司和“", 40_000)), [], Meta(null)).Mentions.ShouldNotBeEmpty();

    [Theory]
    [InlineData("\n")]
    [InlineData("，")]
    public void Read_TextOfManyStretches_FindsTheNamesOfEach(string between)
    {
        var text = string.Concat(Enumerable.Repeat("荣获“最美读书之城”称号" + between, 50_000));

        var mentions = EntityReader.Read(text, [], Meta(null)).Mentions;

        mentions.Count.ShouldBeInRange(49_990, 50_000);
        mentions.ShouldAllBe(m => text.Substring(m.Start, m.End - m.Start) == "最美读书之城");
    }

    private static string Read(string text) =>
        string.Join(' ', EntityReader.Read(text, [], Meta("150100")).Mentions.Select(m => $"{m.Type}:{m.Text}"));

    private static DocumentMeta Meta(string? code) => new() { Title = "砚汀市政府工作报告", Code = code, Year = 2026 };
}
