using System.Diagnostics;
using Reports.Parse.Isolation.Confining;
using Reports.Parse.Isolation.Frames;
using Reports.Parse.Isolation.Watching;

namespace Reports.Parse.Isolation.Pool;

/// <summary>A child that reads one file at a time. Disposing ends it and whatever it started.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    // After so many files in a row a child that stays large makes way.
    private const int MostSwollen = 3;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(20);

    private readonly IsolationOptions _options;
    private readonly TimeProvider _time;
    private readonly WorkerFolder _folder;
    private readonly Process _process;
    private readonly WorkerTalk _talk;
    private bool _broken;
    private int _swollen;

    private WorkerProcess(IsolationOptions options, TimeProvider time, WorkerFolder folder)
    {
        (_options, _time, _folder) = (options, time, folder);
        _process = WorkerStart.Start(options, folder);
        _talk = new WorkerTalk(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
        Id = _process.Id;
    }

    public int Id { get; }

    /// <summary>How many files it was given.</summary>
    public int Served { get; private set; }

    public Confinement Confinement { get; private set; } = new(OwnGroup: false, NoNetwork: false);

    /// <summary>False once it died, has read its share or stays large.</summary>
    public bool IsUsable => !_broken && Served < _options.FilesPerChild && _swollen < MostSwollen && !_process.HasExited;

    /// <summary>Starts a child and waits until it is confined.</summary>
    /// <exception cref="IOException">It cannot be started.</exception>
    public static async Task<WorkerProcess> StartAsync(IsolationOptions options, TimeProvider time, CancellationToken cancellation)
    {
        var folder = WorkerFolder.Create(options.Folder);
        WorkerProcess? worker = null;
        try
        {
            worker = new WorkerProcess(options, time, folder);
            var confinement = await worker._talk.ReadyAsync().WaitAsync(LongestStart, cancellation);
            worker.Confinement = confinement with { ResourceLimits = ResourceLimits.Set(worker.Id, options.Memory) };
            return worker;
        }
        catch (Exception e)
        {
            await (worker?.DisposeAsync() ?? ValueTask.CompletedTask);
            folder.Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw new IOException($"A child that parses cannot be started: {e.Message}", e);
        }
    }

    /// <summary>Lets it take the text out of a file, within the limits.</summary>
    public async Task<WorkerAnswer> ExtractAsync(ExtractRequest request, CancellationToken cancellation)
    {
        var isFresh = Served++ == 0;
        var before = GroupUsage.OfLeader(_process).Cpu;
        ResourceLimits.SetCpu(Id, before, _options.Cpu);
        var talk = _talk.AskAsync(request);
        var breach = await WatchAsync(talk, new FileWatch(() => GroupUsage.Of(_process), _options, before, _time), cancellation);
        if (breach is null && await talk is { } answer)
        {
            _swollen = GroupUsage.OfLeader(_process).Memory > _options.Memory / 2 ? _swollen + 1 : 0;
            return answer;
        }

        _broken = true;
        var death = await WorkerEnd.OfAsync(_process, _folder, breach ?? _talk.Complaint);
        await talk;
        cancellation.ThrowIfCancellationRequested();

        // Time is a file's own: only a child that others used before may have been slow because of them.
        return new WorkerAnswer.Died(death.Refusal, death.Refusal != Refusals.Timeout || !isFresh, death.LastWords);
    }

    public async ValueTask DisposeAsync()
    {
        _broken = true;
        if (!_process.HasExited)
        {
            await WorkerEnd.KillAsync(_process);
        }

        _process.Dispose();
        _folder.Dispose();
    }

    private static async Task<ParseOutcome.Rejected?> WatchAsync(Task talk, FileWatch watch, CancellationToken cancellation)
    {
        while (await Task.WhenAny(talk, Task.Delay(Tick, CancellationToken.None)) != talk)
        {
            if (cancellation.IsCancellationRequested || watch.Breach() is not null)
            {
                return watch.Breach() ?? Refusals.Timeout;
            }
        }

        return null;
    }
}
