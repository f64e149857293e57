using Microsoft.Extensions.Time.Testing;
using Reports.Search.Lucene.Writing;

namespace Reports.Search.Tests.Lucene;

public sealed class CommitGroupTests
{
    private static readonly TimeSpan Commit = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Pause = 4 * Commit;

    private readonly FakeTimeProvider _time = new();
    private readonly List<long> _commits = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteAsync_Idle_EachIsCommittedAtOnce()
    {
        var group = new CommitGroup(_commits.Add, _time);

        (await group.WriteAsync(_ => "one", Token)).ShouldBe("one");
        (await group.WriteAsync(_ => "two", Token)).ShouldBe("two");

        _commits.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task WriteAsync_SoonAfterADearCommit_ManyShareTheNext()
    {
        var group = await Busy();
        List<Task<long>> writes = [group.WriteAsync(number => number, Token), group.WriteAsync(number => number, Token)];

        await Keep(group, writes, Pause - TimeSpan.FromMilliseconds(100));
        _commits.ShouldBe([1]);
        await Keep(group, writes, TimeSpan.FromMilliseconds(200));

        (await Task.WhenAll(writes[..2])).ShouldBe([2, 2]);
        _commits[..2].ShouldBe([1, 2]);
    }

    [Fact]
    public async Task WriteAsync_NobodyComesAnyMore_IsCommittedBeforeThePauseIsOver()
    {
        var group = await Busy();
        var alone = group.WriteAsync(_ => true, Token);

        for (var passed = TimeSpan.Zero; passed < Pause - Commit && !alone.IsCompleted; passed += TimeSpan.FromMilliseconds(100))
        {
            await Pass(TimeSpan.FromMilliseconds(100));
        }

        alone.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task WriteAsync_WhileOneCommits_TheNextGroupWrites()
    {
        using var committing = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var group = new CommitGroup(Held, _time);
        var first = group.WriteAsync(_ => true, Token);
        committing.Wait(Token);

        var written = new TaskCompletionSource<long>();
        var second = group.WriteAsync(number => written.TrySetResult(number), Token);

        (await written.Task.WaitAsync(Token)).ShouldBe(2);
        second.IsCompleted.ShouldBeFalse();
        go.Set();
        await Task.WhenAll(first, second);
        _commits.ShouldBe([1, 2]);

        void Held(long number)
        {
            committing.Set();
            go.Wait(Token);
            _commits.Add(number);
        }
    }

    [Fact]
    public async Task WriteAsync_GroupClosesWhileOneWrites_TheCommitWaitsForIt()
    {
        var group = new CommitGroup(_commits.Add, _time);
        var gate = new TaskCompletionSource();

        var slow = group.WriteAsync(_ => Wait(gate), Token);
        await Pass(TimeSpan.FromSeconds(1));
        _commits.ShouldBeEmpty();
        gate.SetResult();
        await slow;

        _commits.ShouldBe([1]);
    }

    [Fact]
    public async Task WriteAsync_CommitFails_ItsWriterHearsOfIt_AndTheNextGroupGoesOn()
    {
        var group = new CommitGroup(FailOnce, _time);

        await Should.ThrowAsync<IOException>(group.WriteAsync(_ => true, Token));
        (await group.WriteAsync(_ => 3, Token)).ShouldBe(3);

        void FailOnce(long number)
        {
            _commits.Add(number);
            if (number == 1)
            {
                throw new IOException("The disk is full.");
            }
        }
    }

    [Fact]
    public async Task WriteAsync_WriteFails_ItsWriterHearsOfIt()
    {
        var group = new CommitGroup(_commits.Add, _time);

        await Should.ThrowAsync<InvalidOperationException>(group.WriteAsync<bool>(_ => throw new InvalidOperationException(), Token));

        _commits.ShouldBe([1]);
    }

    // A group whose last commit was dear.
    private async Task<CommitGroup> Busy()
    {
        var group = new CommitGroup(Dear, _time);
        await group.WriteAsync(_ => true, Token);
        return group;

        void Dear(long number)
        {
            _commits.Add(number);
            _time.Advance(Commit);
        }
    }

    // Somebody writes all the time, so that the group is never left alone.
    private async Task Keep(CommitGroup group, List<Task<long>> writes, TimeSpan span)
    {
        for (var passed = TimeSpan.Zero; passed < span; passed += TimeSpan.FromMilliseconds(100))
        {
            await Pass(TimeSpan.FromMilliseconds(100));
            writes.Add(group.WriteAsync(number => number, Token));
        }
    }

    // What the clock sets off runs on other threads.
    private async Task Pass(TimeSpan span)
    {
        await Task.Delay(30, Token);
        _time.Advance(span);
        await Task.Delay(30, Token);
    }

    private static bool Wait(TaskCompletionSource gate)
    {
        gate.Task.Wait(Token);
        return true;
    }
}
