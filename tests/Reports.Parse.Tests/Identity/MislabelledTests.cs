using System.Text;
using Reports.Contracts.Documents;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Identity;

/// <summary>Texts under names, or given as documents, that they are not.</summary>
public sealed class MislabelledTests
{
    [Theory]
    [InlineData("高唐县", "唐县.txt")]
    [InlineData("高唐县", "2016年唐县政府工作报告.txt")]
    [InlineData("唐县", "高唐县.txt")]
    [InlineData("吉林省", "2016年吉林市政府工作报告.txt")]
    [InlineData("海南省", "海南州.txt")]
    [InlineData("南京市鼓楼区", "徐州市鼓楼区.txt")]
    [InlineData("南京市鼓楼区", "14-南京市.txt")]
    [InlineData("南京市", "2015年南京市政府工作报告(2014).txt")]
    [InlineData("南京市", "2014年政府工作报告.txt")]
    [InlineData("南京市", "南京市2016年国民经济和社会发展计划执行情况的报告.txt")]
    public void Parse_NameThatSaysOtherwise_FollowsTheTextAndFlags(string place, string name)
    {
        var document = Parsing.Parse(Report(place), name);

        document.Meta.Year.ShouldBe(2016);
        document.Flags.ShouldContain("mislabelled");
    }

    [Theory]
    [InlineData("吉林省", "吉林.txt")]
    [InlineData("吉林市", "吉林.txt")]
    [InlineData("海南藏族自治州", "海南州2016.txt")]
    [InlineData("南京市鼓楼区", "鼓楼区.txt")]
    [InlineData("南京市鼓楼区", "江苏省_南京市_鼓楼区_2016.txt")]
    [InlineData("清苑区", "2016年清苑县政府工作报告.txt")]
    [InlineData("南京市", "南京市2015年工作总结2016年工作安排.txt")]
    [InlineData("南京市", "合作单位资源.txt")]
    [InlineData("南京市", "报告(最终版).txt")]
    [InlineData("南京市", "20160115南京.txt")]
    public void Parse_NameThatMeansTheSame_IsNotFlagged(string place, string name) =>
        Parsing.Parse(Report(place), name).Flags.ShouldNotContain("mislabelled");

    [Fact]
    public void Parse_StateCouncilUnderACityName_IsTheNationAndFlagged()
    {
        var document = Parsing.Parse("政府工作报告\n——2016年3月5日在第十二届全国人民代表大会第四次会议上\n各位代表：\n我代表国务院，向大会报告工作。\n一、2015年工作回顾\n正文。", "2016年南京市政府工作报告.txt");

        document.Meta.Code.ShouldBe("000000");
        Mislabelled(document).Arguments!.ShouldBe(new Dictionary<string, string> { ["said"] = "江苏省南京市", ["found"] = "全国" }, ignoreOrder: true);
    }

    [Fact]
    public void Parse_GivenOtherwise_FollowsTheTextAndSaysBoth()
    {
        var document = Given(Report("高唐县"), new GivenIdentity { Code = "130627", Genre = "plan_report", Plan = "2014" });

        (document.Meta.Code, document.Meta.Genre, document.Meta.Plan).ShouldBe(("371526", "government_work_report", "2016"));
        Mislabelled(document).Arguments!["said"].ShouldBe("河北省保定市唐县、2014、国民经济和社会发展计划执行情况的报告");
        document.Evidence.Last(e => e.Field == "code").ShouldBe(new Evidence("code", "given", "130627"));
    }

    [Fact]
    public void Parse_GivenWhereTheTextIsSilent_IsTakenBeforeTheName()
    {
        var document = Given("渡口三座。\n渡口四座。", new GivenIdentity { Code = "320100", Genre = "government_work_report", Plan = "2016" }, "2013年徐州.txt");

        (document.Meta.Code, document.Meta.Genre, document.Meta.Plan, document.Meta.Review).ShouldBe(("320100", "government_work_report", "2016", "2015"));
        document.Flags.ShouldBeEmpty();
    }

    private static ParsedDocument Given(string text, GivenIdentity given, string name = "a.txt") =>
        new ReportParser().Parse(Encoding.UTF8.GetBytes(text), name, given, TestContext.Current.CancellationToken).ShouldBeOfType<ParseOutcome.Parsed>().Document;

    private static QualityFlag Mislabelled(ParsedDocument document) => document.Quality.Single(f => f.Code == "mislabelled");

    private static string Report(string place) =>
        $"2016年{place}政府工作报告\n各位代表：\n我代表{place[^1]}人民政府，向大会报告工作，请予审议。\n一、2015年工作回顾\n新建渡口三座。\n二、2016年工作安排\n新建渡口四座。";
}
