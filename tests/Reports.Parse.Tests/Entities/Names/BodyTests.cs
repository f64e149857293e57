namespace Reports.Parse.Tests.Entities.Names;

public sealed class BodyTests
{
    [Theory]
    [InlineData("呼和浩特市砚桐建设发展有限公司成立。", "organization:呼和浩特市砚桐建设发展有限公司")]
    [InlineData("在中共呼和浩特市委领导下。", "organization:中共呼和浩特市委")]
    [InlineData("获得中宣部肯定。", "organization:中宣部")]
    [InlineData("改造砚桐汀警务室。", "organization:砚桐汀警务室")]
    [InlineData("支持汀师大呼和浩特医学院发展。", "organization:汀师大呼和浩特医学院")]
    [InlineData("推进市中医医院创建。", "organization:市中医医院")]
    public void Find_Body_IsOneWithItsCommonWords(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Theory]
    [InlineData("获全国人大常委会副委员长何砚，副主席陈汀批示。", "person:何砚 person:陈汀")]
    [InlineData("会长何砚书房开放。", "")]
    public void Find_Person_StandsAfterATitle(string text, string persons) =>
        string.Join(' ', EntityText.Read(text).Split(' ').Where(name => name.StartsWith("person", StringComparison.Ordinal))).ShouldBe(persons);

    [Theory]
    [InlineData("加快引水润砚工程一期建设。", "project:引水润砚工程一期")]
    [InlineData("加快老鹰砚电站建设。", "project:老鹰砚电站")]
    [InlineData("抓好砚汀河、栖屏江等流域EOD项目。", "place:砚汀河 place:栖屏江")]
    [InlineData("汀西500千伏变电站投用。", "project:汀西500千伏变电站")]
    [InlineData("新开工牡丹城国家考古遗址公园保护利用项目。", "project:牡丹城国家考古遗址公园保护利用项目")]
    [InlineData("打造砚桐通道重要枢纽。", "")]
    [InlineData("实施砚梵山生态保护、栖屏江湿地治理、乌江干流水土保持治理三大工程。", "project:砚梵山生态保护 project:栖屏江湿地治理 project:乌江干流水土保持治理")]
    [InlineData("加快宝安、龙岗两区污水处理厂建设。", "place:宝安 place:龙岗")]
    public void Find_Work_BeginsWhereItsNameDoes(string text, string names) => EntityText.Read(text).ShouldBe(names);
}
