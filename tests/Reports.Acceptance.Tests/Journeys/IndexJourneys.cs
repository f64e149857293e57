using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>The search index is a copy: whatever happens to it, it is made again.</summary>
public sealed class IndexJourneys : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("deleted")]
    [InlineData("overwritten")]
    [InlineData("cut in half")]
    [InlineData("one file missing")]
    public async Task When_TheIndexIsDamagedBetweenTwoRuns_EverythingIsFoundAgain(string damage)
    {
        var reports = Enumerable.Range(501, 6).Select(Invented.Report).ToList();
        var gone = Invented.Report(507);
        await using (var before = await RunningSite.StartAsync(_data.Path))
        {
            foreach (var report in reports)
            {
                await before.Site.SettleAsync($"{report.Mark}.txt", report.Bytes);
            }

            await before.Site.DeleteAsync("/api/documents/" + (await before.Site.SettleAsync("撤.txt", gone.Bytes)).Id);
            (await before.Program.StopAsync()).Status.ShouldBe(0, before.Program.Log);
        }

        Damage(damage);

        await using var after = await RunningSite.StartAsync(_data.Path);
        foreach (var report in reports)
        {
            await Eventually.TrueAsync(async () => (await after.Site.SearchAsync(report.Mark)).Total.Passages == 1, report.Mark);
        }

        (await after.Site.SearchAsync(gone.Mark)).Total.Passages.ShouldBe(0);
        await Eventually.TrueAsync(async () => (await after.Site.ListAsync("state=indexed")).Count == reports.Count, "all are indexed");
    }

    private void Damage(string damage)
    {
        var folder = _data["index"];
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).Length > 0).ToList();
        switch (damage)
        {
            case "deleted":
                Directory.Delete(folder, recursive: true);
                break;
            case "overwritten":
                files.ForEach(f => File.WriteAllBytes(f, new byte[new FileInfo(f).Length]));
                break;
            case "cut in half":
                files.ForEach(f => File.WriteAllBytes(f, File.ReadAllBytes(f)[..(int)(new FileInfo(f).Length / 2)]));
                break;
            default:
                File.Delete(files.MaxBy(f => new FileInfo(f).Length)!);
                break;
        }
    }
}
