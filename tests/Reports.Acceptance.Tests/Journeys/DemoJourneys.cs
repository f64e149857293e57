using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>The first thing that anybody starts.</summary>
public sealed class DemoJourneys
{
    private const int Samples = 11;

    [Fact]
    public async Task When_TheDemoIsStarted_TheSamplesAreFound()
    {
        using var data = new TemporaryFolder();
        await using var demo = await RunningSite.StartAsync(data.Path, "demo");

        await Eventually.TrueAsync(() => Task.FromResult(demo.Program.Output.Contains("Search the samples at", StringComparison.Ordinal)), "the demo says where it is");
        demo.Program.Output.ShouldContain($"Search the samples at {demo.Site.Address.GetLeftPart(UriPartial.Authority)}/search?q=");

        // A copy that is known for one once its report is there goes through the index again.
        var documents = await Eventually.GetAsync(async () => await demo.Site.ListAsync() is var all && all.All(d => d.State == "indexed") ? all : null, "all samples are indexed");
        documents.Count.ShouldBe(Samples);
        documents.Where(d => d.Flags.Contains("fragment")).ShouldHaveSingleItem().Name.ShouldContain("日报");
        (await demo.Site.SearchAsync("抽水蓄能")).Hits.ShouldNotBeEmpty();
        (await demo.Site.GetAsync("/search?q=%E6%8A%BD%E6%B0%B4%E8%93%84%E8%83%BD")).Status.ShouldBe(200);
        (await demo.Program.StopAsync()).Status.ShouldBe(0, demo.Program.Log);
    }
}
