using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>The program ended at any moment, kindly or not: what it acknowledged is kept, once.</summary>
public sealed class KillJourneys : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task When_TheProgramIsKilledFiveTimes_EverythingAcknowledgedIsFoundOnce()
    {
        var load = new Load(first: 1_000, uploads: 100, clients: 4);
        var running = await RunningSite.StartAsync(_data.Path);
        try
        {
            var clients = load.RunAsync(() => running.Site, TestContext.Current.CancellationToken);
            foreach (var answers in new[] { 8, 25, 42, 59, 76 })
            {
                await load.AnsweredAsync(answers);
                await running.Program.KillAsync();
                await running.DisposeAsync();
                running = await RunningSite.StartAsync(_data.Path);
            }

            await clients;

            load.Acknowledged.Count.ShouldBeGreaterThan(50);
            await load.ShouldBeThereOnceAsync(running.Site);
            (await running.Program.StopAsync()).Status.ShouldBe(0, running.Program.Log);
        }
        finally
        {
            await running.DisposeAsync();
        }
    }

    [Fact]
    public async Task When_TheProgramIsAskedToStopUnderLoad_ItEndsWellAndKeepsEverything()
    {
        var load = new Load(first: 2_000, uploads: 5_000, clients: 4);
        using var enough = new CancellationTokenSource();
        await using (var running = await RunningSite.StartAsync(_data.Path))
        {
            await using var listener = await running.Site.ListenAsync("/api/documents/events");
            var clients = load.RunAsync(() => running.Site, enough.Token);
            await load.AnsweredAsync(40);

            var ended = await running.Program.StopAsync();
            await enough.CancelAsync();
            await clients;

            ended.Status.ShouldBe(0, ended.Log);
            ended.Log.ShouldNotContain("fail:");
        }

        await using var after = await RunningSite.StartAsync(_data.Path);
        load.Acknowledged.Count.ShouldBeGreaterThanOrEqualTo(40);
        await load.ShouldBeThereOnceAsync(after.Site);
    }

    [Fact]
    public async Task When_ASecondProgramWantsTheSameData_ItIsToldWhoHasIt()
    {
        await using var first = await RunningSite.StartAsync(_data.Path);

        var second = await ReportsProgram.RunAsync("run", "--data", _data.Path, "--urls", "http://127.0.0.1:0");

        second.Status.ShouldBe(75, second.Log);
        second.Log.ShouldContain($"process {first.Program.Id}");
        second.Log.ShouldNotContain("   at ");
        (await first.Site.IsReadyAsync()).ShouldBeTrue();
    }
}
