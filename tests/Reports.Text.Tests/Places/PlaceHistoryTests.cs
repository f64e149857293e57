using Reports.Text.Places;

namespace Reports.Text.Tests.Places;

public sealed class PlaceHistoryTests
{
    [Theory]
    [InlineData("130608", "132431 130622 130608")]
    [InlineData("130622", "132431 130622 130608")]
    [InlineData("110101", "110101")]
    [InlineData("110103", "110103")]
    [InlineData("000000", "000000")]
    [InlineData("nowhere", "nowhere")]
    public void Codes_OfAPlace_FollowItThroughRenamingAlone(string code, string codes) => PlaceHistory.Codes(code).ShouldBe(codes.Split(' '));

    [Fact]
    public void Codes_OfEveryPlace_AreTheSameWhicheverIsAskedFor()
    {
        foreach (var place in Gazetteer.All)
        {
            var codes = PlaceHistory.Codes(place.Code);
            codes.ShouldContain(place.Code);
            PlaceHistory.Codes(codes[0]).ShouldBe(codes);
        }
    }
}
