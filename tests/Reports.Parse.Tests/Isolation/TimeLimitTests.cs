using Reports.Parse.Isolation;

namespace Reports.Parse.Tests.Isolation;

/// <summary>What is read in this process takes turns, and no longer than it may.</summary>
public sealed class TimeLimitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_MoreFilesThanProcessors_TheLastWaitsForItsTurn()
    {
        var limit = new TimeLimit(TimeSpan.FromMinutes(1), TimeProvider.System);
        using var gate = new ManualResetEventSlim();
        var first = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => limit.RunAsync(Held, Token)).ToList();
        var hasBegun = false;

        var last = limit.RunAsync(_ => { hasBegun = true; return null; }, Token);
        await Task.Delay(100, Token);
        hasBegun.ShouldBeFalse();
        gate.Set();
        await Task.WhenAll([.. first, last]);

        hasBegun.ShouldBeTrue();

        ParseOutcome? Held(CancellationToken token)
        {
            gate.Wait(token);
            return null;
        }
    }

    [Fact]
    public async Task RunAsync_Overrun_IsRefusedAndGivesItsTurnBack()
    {
        var limit = new TimeLimit(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        using var never = new ManualResetEventSlim();

        var all = Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => limit.RunAsync(Endless, Token));

        (await Task.WhenAll(all)).ShouldAllBe(outcome => outcome == Refusals.Timeout);

        ParseOutcome? Endless(CancellationToken token)
        {
            never.Wait(token);
            return null;
        }
    }
}
