using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Identity;

/// <summary>The numbers of congress and session tell the year of a national report that states none.</summary>
public sealed class NationalSessionTests
{
    [Theory]
    [InlineData("我代表国务院，向第六届全国人民代表大会第一次会议作政府工作报告，请予审议。", 1983)]
    [InlineData("从第八届全国人民代表大会第二次会议到现在，渡口通了。我代表国务院，向大会作政府工作报告。", 1995)]
    [InlineData("第八届全国人民代表大会期间，渡口通了。我代表国务院，向大会作政府工作报告。", 1998)]
    [InlineData("我代表国务院，向第三届全国人民代表大会第一次会议作政府工作报告。", 1964)]
    [InlineData("第八届全国人民代表大会第二次会议，在听了渡口的报告以后，休会一天。我代表国务院，向大会作政府工作报告。", 1994)]
    [InlineData("第八届全国人民代表大会第二次会议以后，渡口通了。我代表国务院，向大会作政府工作报告。", 1995)]
    public void Parse_NationalReportWithoutAYear_HasTheYearOfItsSession(string opening, int year) =>
        Parsing.Parse($"各位代表：\n{opening}\n一、国内工作\n正文。", "a.txt").Meta.Year.ShouldBe(year);
}
