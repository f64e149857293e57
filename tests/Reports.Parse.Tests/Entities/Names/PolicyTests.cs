namespace Reports.Parse.Tests.Entities.Names;

public sealed class PolicyTests
{
    [Theory]
    [InlineData("全面实施科技进步法。", "policy:科技进步法")]
    [InlineData("完善公司法人治理结构。", "")]
    [InlineData("完成第五次全国经济普查。", "policy:第五次全国经济普查")]
    [InlineData("开展党纪学习教育。", "policy:党纪学习教育")]
    public void Find_LawOrCampaign_IsKnownWithoutMarks(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Theory]
    [InlineData("制定家政产业高质量发展实施方案。", "policy:家政产业高质量发展实施方案")]
    [InlineData("编制城市设计和各组团详细规划。", "")]
    [InlineData("打好蓝天、碧水、净土和宁静保卫战。", "policy:蓝天、碧水、净土和宁静保卫战")]
    [InlineData("深化县级医院能力提升行动。", "policy:县级医院能力提升行动")]
    [InlineData("推进家政服务综合改革示范区建设。", "")]
    [InlineData("开展争资大会战。", "policy:争资大会战")]
    [InlineData("在思想上政治上行动上保持一致。", "")]
    [InlineData("实施新时代文艺精品攀登行动。", "policy:新时代文艺精品攀登行动")]
    public void Find_Policy_HasAllItsWords(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Theory]
    [InlineData("试行“保险+砚台”政策。", "policy:“保险+砚台”政策")]
    [InlineData("应对“贝砚”“普汀桑”等台风侵袭。", "")]
    [InlineData("落实“五个不准”“七个带头”等要求。", "policy:五个不准 policy:七个带头")]
    [InlineData("让“甩手型”干部坐不住。", "")]
    [InlineData("发展“飞行经济”。", "")]
    [InlineData("进入“高铁时代”。", "")]
    public void Find_Quotation_IsJudgedByTheWordsAfterIt(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Theory]
    [InlineData("获第三届“砚都创新奖”。", "honour:砚都创新奖")]
    [InlineData("被确定为全国书写权相对集中试点区。", "honour:全国书写权相对集中试点区")]
    public void Find_Honour_IsAPrizeOrATitle(string text, string names) => EntityText.Read(text).ShouldBe(names);
}
