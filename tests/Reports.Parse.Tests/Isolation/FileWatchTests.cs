using Microsoft.Extensions.Time.Testing;
using Reports.Parse.Isolation;
using Reports.Parse.Isolation.Watching;

namespace Reports.Parse.Tests.Isolation;

/// <summary>What a file may cost, and how long a busy machine is waited for; the clock and the figures of the child are made up.</summary>
public sealed class FileWatchTests
{
    private static readonly IsolationOptions Limits = new() { Memory = 256 << 20, Cpu = TimeSpan.FromSeconds(30), Wall = TimeSpan.FromSeconds(60) };
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(100);
    private static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(1);

    private readonly FakeTimeProvider _time = new();
    private readonly FileWatch _watch;
    private GroupUsage _usage = new(1 << 20, Before);

    public FileWatchTests() => _watch = new FileWatch(() => _usage, Limits, Before, _time);

    [Fact]
    public void Breach_FileWithinItsLimits_IsNone()
    {
        Spend(Limits.Memory, Limits.Cpu);
        _time.Advance(Limits.Wall + IsolationOptions.ForRecognition);

        _watch.Breach().ShouldBeNull();
    }

    [Fact]
    public void Breach_TooMuchMemory_IsTold()
    {
        Spend(Limits.Memory + 1, TimeSpan.Zero);

        _watch.Breach().ShouldBe(Refusals.Memory);
    }

    [Fact]
    public void Breach_TooMuchProcessorTimeOverThisFile_IsTold()
    {
        Spend(0, Limits.Cpu + Instant);

        _watch.Breach().ShouldBe(Refusals.Timeout);
    }

    [Fact]
    public void Breach_ChildGotToReadAndTimeIsUp_IsTold()
    {
        Spend(0, Limits.Wall / 4);
        _time.Advance(Limits.Wall + IsolationOptions.ForRecognition + Instant);

        _watch.Breach().ShouldBe(Refusals.Timeout);
    }

    [Fact]
    public void Breach_ChildHardlyGotToRead_IsWaitedForFourTimesAsLong()
    {
        Spend(0, (Limits.Wall / 4) - Instant);
        _time.Advance((4 * Limits.Wall) + IsolationOptions.ForRecognition);
        _watch.Breach().ShouldBeNull();

        _time.Advance(Instant);
        _watch.Breach().ShouldBe(Refusals.Timeout);
    }

    [Fact]
    public void Breach_ChildGetsToReadAfterALongWait_HasNoTimeLeft()
    {
        _time.Advance(2 * (Limits.Wall + IsolationOptions.ForRecognition));
        _watch.Breach().ShouldBeNull();

        Spend(0, Limits.Wall / 4);
        _watch.Breach().ShouldBe(Refusals.Timeout);
    }

    private void Spend(long memory, TimeSpan cpu) => _usage = new GroupUsage(memory, Before + cpu);
}
