using System.Diagnostics;

namespace Reports.Search.Lucene.Writing;

/// <summary>
/// Lets several writers write at once and commits for all of them together: a commit costs the same for one document as for
/// hundreds. A group commits when none of its writers writes any more, and not sooner after it was opened than the commit before
/// it took: where commits are dear, more writers share one. It takes in a limited number of them, so that nobody waits for ever
/// while others come.
/// </summary>
/// <param name="most">Most writers of a group.</param>
/// <param name="commit">Commits what was written.</param>
internal sealed class CommitGroup(int most, Action commit)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private Group _current = new();
    private TimeSpan _lastCommit;

    /// <summary>Runs a write on a thread of its own and returns when it is committed.</summary>
    /// <exception cref="Exception">What the write or the commit threw.</exception>
    public async Task<T> WriteAsync<T>(Func<NewestVersions, T> write, CancellationToken cancellationToken)
    {
        var group = await EnterAsync(cancellationToken);
        try
        {
            return await Task.Run(() => write(group.Versions), CancellationToken.None);
        }
        finally
        {
            await LeaveAsync(group);
        }
    }

    private async Task<Group> EnterAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task committed;
            lock (_gate)
            {
                if (_current.Entered < most && !_current.Closed)
                {
                    _current.Entered++;
                    _current.Writing++;
                    return _current;
                }

                committed = _current.Done.Task;
            }

            await committed.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task LeaveAsync(Group group)
    {
        bool isLast;
        TimeSpan pause;
        lock (_gate)
        {
            isLast = --group.Writing == 0;
            pause = group.Entered < most ? _lastCommit - Stopwatch.GetElapsedTime(group.Opened) : TimeSpan.Zero;
        }

        if (isLast && pause > TimeSpan.Zero)
        {
            await Task.Delay(pause);
        }

        if (isLast && Close(group))
        {
            await Task.Run(() => Commit(group), CancellationToken.None);
        }

        await group.Done.Task;
    }

    // False if somebody writes again, or another closed it.
    private bool Close(Group group)
    {
        lock (_gate)
        {
            return !group.Closed && group.Writing == 0 && (group.Closed = true);
        }
    }

    private void Commit(Group group)
    {
        Exception? failure = null;
        var started = Stopwatch.GetTimestamp();
        try
        {
            commit();
        }
        catch (Exception e)
        {
            failure = e;
        }

        lock (_gate)
        {
            var took = Stopwatch.GetElapsedTime(started);
            _lastCommit = took < LongestPause ? took : LongestPause;
            _current = new Group();
        }

        if (failure is null)
        {
            group.Done.SetResult();
        }
        else
        {
            group.Done.SetException(failure);
        }
    }

    private sealed class Group
    {
        public long Opened { get; } = Stopwatch.GetTimestamp();

        public int Entered { get; set; }

        public int Writing { get; set; }

        public bool Closed { get; set; }

        public NewestVersions Versions { get; } = new();

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
