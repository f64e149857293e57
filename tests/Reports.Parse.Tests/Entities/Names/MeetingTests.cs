namespace Reports.Parse.Tests.Entities.Names;

public sealed class MeetingTests
{
    [Theory]
    [InlineData("完成市十三届人大一次会议确定的任务。", "event:市十三届人大一次会议")]
    [InlineData("贯彻省委九届五次全会精神。", "event:省委九届五次全会")]
    [InlineData("八届全国人大一次会议批准了方案。", "event:八届全国人大一次会议")]
    [InlineData("贯彻二十届二中、三中全会精神。", "event:二十届二中、三中全会")]
    [InlineData("落实省委九届五次、六次全会部署。", "event:省委九届五次、六次全会")]
    [InlineData("贯彻第九次全国家政服务工作会议精神。", "event:第九次全国家政服务工作会议")]
    [InlineData("落实区第六次党代会部署。", "event:区第六次党代会")]
    public void Find_NumberedMeetingOfABody_IsAnEvent(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Theory]
    [InlineData("召开第三次会议。")]
    [InlineData("召开家政工作会议。")]
    [InlineData("市委召开会议。", "organization:市委")]
    public void Find_MeetingWithoutNumberOrBody_IsNone(string text, string names = "") => EntityText.Read(text).ShouldBe(names);

    [Theory]
    [InlineData("举办全球家政产业大会。", "event:全球家政产业大会")]
    [InlineData("举办产业大会。", "")]
    [InlineData("举办砚桐论坛、第二届汀渚论坛。", "event:砚桐论坛 event:汀渚论坛")]
    public void Find_Conference_IsOfTheWorldOrHasAName(string text, string names) => EntityText.Read(text).ShouldBe(names);

    [Fact]
    public void Find_KnownEvent_HasItsPlace() => EntityText.Read("呼和浩特夏季达沃斯论坛闭幕。").ShouldBe("event:呼和浩特夏季达沃斯论坛");
}
