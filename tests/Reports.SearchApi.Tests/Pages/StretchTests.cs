using Reports.Contracts.Documents;
using Reports.SearchApi.Pages.Reader;

namespace Reports.SearchApi.Tests.Pages;

public sealed class StretchTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(150)]
    [InlineData(900)]
    [InlineData(-1)]
    public void Around_Report_IsWhole(int? passage) => Stretch.Around(Passages(200), passage).ShouldBe(new Stretch(0, 200, null, null));

    [Theory]
    [InlineData(null, 0, 200, null, 200)]
    [InlineData(199, 0, 200, null, 200)]
    [InlineData(200, 200, 400, 0, 400)]
    [InlineData(450, 400, 500, 200, null)]
    public void Around_TextLongerThanAnyReport_IsTheStretchOfThePassage(int? passage, int first, int end, int? before, int? after) =>
        Stretch.Around(Passages(500), passage).ShouldBe(new Stretch(first, end, before, after));

    [Fact]
    public void Around_NoPassages_IsEmpty() => Stretch.Around([], 3).ShouldBe(new Stretch(0, 0, null, null));

    private static IReadOnlyList<Passage> Passages(int count) => [.. Enumerable.Range(0, count).Select(n => new Passage(n, n * 500, (n + 1) * 500, [], "body"))];
}
