using System.Diagnostics;
using Reports.Acceptance.Tests.Running;

namespace Reports.BadInputs.Tests.Running;

/// <summary>
/// What holds after every bad input: it took less than a minute, nothing was answered with 5xx, nothing failed on our side, nothing
/// is half stored or left over, nothing that a file names was fetched, and the next one is served.
/// </summary>
internal sealed class Soundness(SiteUnderTest site)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly int _errorsBefore = site.Http.ServerErrors.Count;
    private readonly int _logBefore = site.Log.Length;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public async Task CheckAsync()
    {
        _clock.Elapsed.ShouldBeLessThan(Longest);
        (await site.Http.IsReadyAsync()).ShouldBeTrue("the service still answers");
        (await site.Http.SearchAsync("渡口")).Total.ShouldNotBeNull();
        (await site.Http.ListAsync("state=failed")).ShouldBeEmpty();
        (await site.Http.GetAsync("/api/ops/failures")).As<Failures>().Items.ShouldBeEmpty();
        await Eventually.TrueAsync(() => Task.FromResult(Files(site.Incoming).Concat(LeftOver()).FirstOrDefault() is null), "nothing half stored or left over");
        Trap.WasVisited.ShouldBeFalse("nothing that a file names is fetched");
        site.Http.ServerErrors.Skip(_errorsBefore).ShouldBeEmpty();
        site.Log[_logBefore..].ShouldNotContain("fail: ");
        site.Log[_logBefore..].ShouldNotContain("crit: ");
    }

    // A reader that is kept warm has its own words in a file of its folder.
    private IEnumerable<string> LeftOver() => Files(site.Temporary).Where(f => Path.GetFileName(f) != "stderr");

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);

    private sealed record Failures(IReadOnlyList<object> Items);
}
