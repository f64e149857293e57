using Reports.Search.Lucene.Writing;

namespace Reports.Search.Tests.Lucene;

public sealed class CommitGroupTests
{
    private int _commits;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteAsync_OneAfterTheOther_EachIsCommitted()
    {
        var group = new CommitGroup(most: 4, () => _commits++);

        (await group.WriteAsync(_ => 1, Token)).ShouldBe(1);
        (await group.WriteAsync(_ => 2, Token)).ShouldBe(2);

        _commits.ShouldBe(2);
    }

    [Fact]
    public async Task WriteAsync_TwoAtOnce_ShareACommitAfterBoth()
    {
        var (group, gate) = (new CommitGroup(most: 4, () => _commits++), new TaskCompletionSource());

        var slow = group.WriteAsync(_ => Wait(gate), Token);
        var quick = group.WriteAsync(_ => true, Token);
        await Task.Delay(50, Token);
        quick.IsCompleted.ShouldBeFalse();
        _commits.ShouldBe(0);
        gate.SetResult();
        await Task.WhenAll(slow, quick);

        _commits.ShouldBe(1);
    }

    [Fact]
    public async Task WriteAsync_GroupIsFull_TheNextWaitsForItsOwnCommit()
    {
        var (group, gate) = (new CommitGroup(most: 1, () => _commits++), new TaskCompletionSource());

        var first = group.WriteAsync(_ => Wait(gate), Token);
        var second = group.WriteAsync(_ => _commits, Token);
        gate.SetResult();
        await first;

        (await second).ShouldBe(1);
        _commits.ShouldBe(2);
    }

    [Fact]
    public async Task WriteAsync_CommitFails_EveryWriterHearsOfIt_AndTheNextGroupGoesOn()
    {
        var (group, gate) = (new CommitGroup(most: 4, Commit), new TaskCompletionSource());

        var slow = group.WriteAsync(_ => Wait(gate), Token);
        var quick = group.WriteAsync(_ => true, Token);
        gate.SetResult();

        await Should.ThrowAsync<IOException>(slow);
        await Should.ThrowAsync<IOException>(quick);
        (await group.WriteAsync(_ => 3, Token)).ShouldBe(3);

        void Commit()
        {
            if (_commits++ == 0)
            {
                throw new IOException("The disk is full.");
            }
        }
    }

    private static bool Wait(TaskCompletionSource gate)
    {
        gate.Task.Wait(Token);
        return true;
    }
}
