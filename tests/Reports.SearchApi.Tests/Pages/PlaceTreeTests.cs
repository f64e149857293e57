using Reports.Search.Answers;
using Reports.SearchApi.Pages.Results;

namespace Reports.SearchApi.Tests.Pages;

public sealed class PlaceTreeTests
{
    private static readonly FacetValue[] Counted =
    [
        .. new[] { "980000", "990000", "990100", "990200", "990104", "970305" }.Select(code => new FacetValue(code, code, 1)),
    ];

    [Fact]
    public void Visible_NothingChosen_ShowsTheOutermostAndThoseWithoutOneAbove() =>
        Shown([]).ShouldBe(["980000 0", "990000 0", "970305 0"]);

    [Theory]
    [InlineData("990000", new[] { "980000 0", "990000 0", "990100 1", "990200 1", "970305 0" })]
    [InlineData("990100", new[] { "980000 0", "990000 0", "990100 1", "990104 2", "990200 1", "970305 0" })]
    [InlineData("990104", new[] { "980000 0", "990000 0", "990100 1", "990104 2", "990200 1", "970305 0" })]
    public void Visible_ChosenPlace_ShowsTheWayToItAndWhatIsUnderIt(string chosen, string[] shown) =>
        Shown([chosen]).ShouldBe(shown);

    [Fact]
    public void Visible_OnePlaceAlone_IsOpen() =>
        PlaceTree.Visible([Counted[1], Counted[2]], []).Count.ShouldBe(2);

    private static IEnumerable<string> Shown(string[] chosen) =>
        PlaceTree.Visible(Counted, chosen).Select(branch => $"{branch.Value.Value} {branch.Depth}");
}
