using Reports.Ingest.Collecting.Fetching;

namespace Reports.Ingest.Tests.Collecting;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow: /*a*b", "/xxaxxbxx", false)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: us\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: US/2\nDisallow: /a", "/a", false)]
    [InlineData("user-agent : * # all\r\ndisallow : /a # not this", "/a", false)]
    [InlineData("garbage\n\n<html>", "/a", true)]
    public void IsAllowed_ByTheGroupThatCounts(string text, string path, bool allowed) => RobotsRules.Parse(text, "us").IsAllowed(path).ShouldBe(allowed);

    [Fact]
    public void CrawlDelay_Stated_IsKeptWithinAMinute()
    {
        RobotsRules.Parse("User-agent: *\nCrawl-delay: 2.5", "us").CrawlDelay.ShouldBe(TimeSpan.FromSeconds(2.5));
        RobotsRules.Parse("User-agent: *\nCrawl-delay: 1e9", "us").CrawlDelay.ShouldBeNull();
        RobotsRules.Parse("User-agent: *\nCrawl-delay: 86400", "us").CrawlDelay.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void IsAllowed_PatternOfManyStars_IsDecidedAtOnce() =>
        RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 900)) + "$", "us").IsAllowed("/" + new string('a', 1_900) + "b").ShouldBeTrue();
}
