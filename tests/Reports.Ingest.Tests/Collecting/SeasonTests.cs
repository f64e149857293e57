using System.Globalization;
using Reports.Ingest.Collecting.Sources;

namespace Reports.Ingest.Tests.Collecting;

public sealed class SeasonTests
{
    [Theory]
    [InlineData("12-01", "03-31", "2031-01-15T00:00Z", "2031-01-15T00:00Z")]
    [InlineData("12-01", "03-31", "2031-03-31T15:59Z", "2031-03-31T15:59Z")]
    [InlineData("12-01", "03-31", "2031-03-31T16:00Z", "2031-11-30T16:00Z")]
    [InlineData("12-01", "03-31", "2031-12-31T16:00Z", "2031-12-31T16:00Z")]
    [InlineData("01-10", "03-15", "2031-06-01T00:00Z", "2032-01-09T16:00Z")]
    [InlineData("02-29", "03-15", "2031-01-01T00:00Z", "2031-02-27T16:00Z")]
    public void NextAt_WithinOrBefore_IsTheFirstMomentOfTheSeason(string from, string to, string moment, string expected) =>
        Season.Of(from, to)!.NextAt(At(moment)).ShouldBe(At(expected));

    [Theory]
    [InlineData("12-01", null)]
    [InlineData("13-01", "03-31")]
    [InlineData("02-30", "03-31")]
    [InlineData("1-1", "03-31")]
    public void Of_WhatIsNoSeason_IsNull(string? from, string? to) => Season.Of(from, to).ShouldBeNull();

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
