namespace Reports.Search.Lucene.Writing;

/// <summary>
/// Lets several writers write at once and commits for all of them together: a commit costs nearly the same for one document as for
/// hundreds. While a group commits, the next one fills. It commits no sooner than some times as long as the last commit took after
/// that, unless nobody comes any more: an idle index answers at once, and a busy one spends most of its time on writing.
/// </summary>
/// <param name="commit">Commits what was written by the group of this number and those before.</param>
/// <param name="time">Measures commits and pauses.</param>
internal sealed class CommitGroup(Action<long> commit, TimeProvider time)
{
    private const int PauseForCommit = 4;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private Group _current = new(1, Task.CompletedTask);
    private long _lastEnd;
    private TimeSpan _pause;

    /// <summary>
    /// Runs a write on a thread of its own and returns when it is committed. The write is given the number of its group; when it
    /// begins, all groups but the one before have committed.
    /// </summary>
    /// <exception cref="Exception">What the write or the commit threw.</exception>
    public async Task<T> WriteAsync<T>(Func<long, T> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var group = Enter();
        try
        {
            return await RunAsync(write, group.Number);
        }
        finally
        {
            Leave(group);
            await group.Done.Task;
        }
    }

    // Apart, so that what is written is let go of before the group commits.
    private static Task<T> RunAsync<T>(Func<long, T> write, long number) => Task.Run(() => write(number), CancellationToken.None);

    private Group Enter()
    {
        lock (_gate)
        {
            var group = _current;
            group.Writing++;
            group.LastMove = time.GetTimestamp();
            group.Closing ??= Task.Run(() => CloseAsync(group));
            return group;
        }
    }

    private void Leave(Group group)
    {
        lock (_gate)
        {
            group.Writing--;
            group.LastMove = time.GetTimestamp();
            SignalIfEmpty(group);
        }
    }

    private async Task CloseAsync(Group group)
    {
        await group.Before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (_pause - time.GetElapsedTime(_lastEnd) is var left && left > TimeSpan.Zero && !IsLeftAlone(group))
        {
            await Task.Delay(left < Quiet ? left : Quiet, time);
        }

        lock (_gate)
        {
            _current = new Group(group.Number + 1, group.Done.Task);
            SignalIfEmpty(group);
        }

        await group.Empty.Task;
        Commit(group);
    }

    private bool IsLeftAlone(Group group)
    {
        lock (_gate)
        {
            return group.Writing == 0 && time.GetElapsedTime(group.LastMove) >= Quiet;
        }
    }

    // Nobody writes in it and nobody can come.
    private void SignalIfEmpty(Group group)
    {
        if (group != _current && group.Writing == 0)
        {
            group.Empty.TrySetResult();
        }
    }

    private void Commit(Group group)
    {
        Exception? failure = null;
        var started = time.GetTimestamp();
        try
        {
            commit(group.Number);
        }
        catch (Exception e)
        {
            failure = e;
        }

        _lastEnd = time.GetTimestamp();
        var pause = PauseForCommit * time.GetElapsedTime(started, _lastEnd);
        _pause = pause < LongestPause ? pause : LongestPause;
        if (failure is null)
        {
            group.Done.SetResult();
        }
        else
        {
            group.Done.SetException(failure);
        }
    }

    /// <summary>Writers whose work is committed together.</summary>
    /// <param name="number">Counts from 1.</param>
    /// <param name="before">Ends with the commit of the group before.</param>
    private sealed class Group(long number, Task before)
    {
        public long Number { get; } = number;

        public Task Before { get; } = before;

        public int Writing { get; set; }

        public long LastMove { get; set; }

        public Task? Closing { get; set; }

        public TaskCompletionSource Empty { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
