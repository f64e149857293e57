using Reports.Parse.Clean;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Clean;

public sealed class PageChromeTests
{
    private static readonly string Report = string.Join('\n', Prose.Paragraphs(6).Prepend("各位代表：").Prepend("砚汀市市长 林 晓").Prepend("——2031年1月15日在砚汀市第五届人民代表大会第一次会议上").Prepend("2031年砚汀市政府工作报告"));

    [Theory]
    [InlineData("设为首页收藏本站\n查看: 641|回复: 0\n[砚汀] 2031年砚汀市政府工作报告\n[复制链接]\n签到天数: 750 天\n1万\n主题\n积分\n1234\n发表于 2031-4-25 | 显示全部楼层 |阅读模式\n")]
    [InlineData("砚汀市人民政府\n无障碍\n|\nEN\n首页\n领导之窗\n政务公开\n当前位置：\n首页\n>>\n政府工作报告\n【字体：\n大\n中\n小\n】\n")]
    [InlineData("来源：砚汀日报\n")]
    public void Run_PageAboveTheReport_IsCut(string page) => Clean(page + Report).ShouldBe(Report);

    [Theory]
    [InlineData("\n您需要登录后才可以回帖 登录 | 立即注册\n本版积分规则\n客服中心\n关闭\n010-5550100\nPowered by forum X3.4\n返回顶部")]
    [InlineData("\n云帆镇\n石桥镇\n银杏镇\n市发展和改革局\n市教育局\n市渡口局\n市财政局\n市水务局\n市园林局\n网站地图\n砚ICP备00000000号-1\n版权所有：砚汀市人民政府")]
    [InlineData("\n（责任编辑：林晓）")]
    public void Run_PageBelowTheReport_IsCut(string page) => Clean(Report + page).ShouldBe(Report);

    [Theory]
    [InlineData("\n谢谢大家！")]
    [InlineData("\n名词解释\n三座渡口：云帆、石桥、银杏三处渡口。")]
    [InlineData("\n附件\n序号\n项目\n1\n渡口改造\n2\n石桥修缮")]
    [InlineData("\n主办单位：市渡口局、各镇人民政府")]
    [InlineData("\n（此件公开发布）")]
    public void Run_EndOfAReport_Stays(string end) => Clean(Report + end).ShouldBe(Report + end);

    [Fact]
    public void Run_TitleWithinThePage_StaysWhereTheTextHasNone()
    {
        var body = string.Join('\n', Prose.Paragraphs(6));

        Clean("2031年砚汀市政府工作报告\n来源：砚汀日报\n" + body).ShouldBe("2031年砚汀市政府工作报告\n" + body);
    }

    [Fact]
    public void Run_WordsOfAPageInASentence_Stay()
    {
        var body = string.Join('\n', Prose.Paragraphs(3).Append("推行企业登录注册一次办，政务网站首页访问量和联系电话接通率明显提高。"));

        Clean(body).ShouldBe(body);
    }

    private static string Clean(string extracted) => Cleaning.Run(MappedText.Of(extracted)).Text;
}
