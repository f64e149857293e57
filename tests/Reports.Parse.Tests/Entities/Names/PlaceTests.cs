namespace Reports.Parse.Tests.Entities.Names;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("深化桂川滇黔协作。", "place:桂 place:川 place:滇 place:黔")]
    [InlineData("深化桂川协作。", "")]
    public void Find_LettersOfProvinces_ArePlacesInARowOfThree(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Theory]
    [InlineData("推进西南岩溶国家公园创建。", "place:西南岩溶国家公园")]
    [InlineData("呼和浩特书院岛开园。", "place:呼和浩特书院岛")]
    [InlineData("启动潘家巷改造。", "place:潘家巷")]
    [InlineData("整治汀砚河入河排污口。", "place:汀砚河")]
    [InlineData("治理大沙河。", "place:大沙河")]
    [InlineData("建设砚汀特别合作区。", "place:砚汀特别合作区")]
    [InlineData("绿水青山。", "")]
    public void Find_NaturalPlace_NeedsANameBefore(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Theory]
    [InlineData("建设砚汀湖水库、大型水库。", "place:砚汀湖水库")]
    [InlineData("建设砚湖水库、旭家沟水库、上里水库。", "place:砚湖水库 place:旭家沟水库 place:上里水库")]
    public void Find_ItemsThatEndAlike_AreNamesTogether(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Theory]
    [InlineData("培育一批特色砚造产业园区。", "")]
    [InlineData("新增汀州砚台、栖屏毛笔等国家先进制造业集群2个。", "place:栖屏")]
    [InlineData("建成砚桐、栖汀三座主题公园。", "")]
    public void Find_ThingsOfAKind_AreNoNames(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Fact]
    public void Find_NewChina_IsNoPlace() => EntityText.Read("新中国成立以来。").ShouldBe("");
}
