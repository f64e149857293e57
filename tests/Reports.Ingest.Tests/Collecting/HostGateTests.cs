using Microsoft.Extensions.Time.Testing;
using Reports.Ingest.Collecting.Fetching;

namespace Reports.Ingest.Tests.Collecting;

public sealed class HostGateTests
{
    private static readonly Uri Here = new("http://a.invalid/1");
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Enter_SoonAfterAnother_WaitsForTheRestOfThePause()
    {
        var time = new FakeTimeProvider();
        var gate = new HostGate(time);
        (await gate.EnterAsync(Here, Pause, TestContext.Current.CancellationToken)).Dispose();

        var next = gate.EnterAsync(Here, Pause, TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(1.9));
        next.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(0.2));
        (await next).Dispose();
    }

    [Fact]
    public async Task Enter_WhileAnotherIsInside_Waits()
    {
        var gate = new HostGate(new FakeTimeProvider());
        var first = await gate.EnterAsync(Here, TimeSpan.Zero, TestContext.Current.CancellationToken);

        var second = gate.EnterAsync(Here, TimeSpan.Zero, TestContext.Current.CancellationToken);
        (await gate.EnterAsync(new Uri("http://b.invalid/"), TimeSpan.Zero, TestContext.Current.CancellationToken)).Dispose();
        second.IsCompleted.ShouldBeFalse();
        first.Dispose();
        (await second).Dispose();
    }
}
