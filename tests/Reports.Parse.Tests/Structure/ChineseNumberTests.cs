using Reports.Parse.Characters;

namespace Reports.Parse.Tests.Structure;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("三十一", 31)]
    [InlineData("一百零五", 105)]
    [InlineData("二〇三一", 2031)]
    [InlineData("２０３１", 2031)]
    [InlineData("2031", 2031)]
    public void Parse_Numeral_IsItsValue(string numeral, int value) => ChineseNumber.Parse(numeral).ShouldBe(value);

    [Theory]
    [InlineData("")]
    [InlineData("甲")]
    [InlineData("一二十")]
    [InlineData("9999999")]
    [InlineData("十九八")]
    public void Parse_AnythingElse_IsNull(string words) => ChineseNumber.Parse(words).ShouldBeNull();
}
