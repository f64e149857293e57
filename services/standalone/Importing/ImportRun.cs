using System.Collections.Concurrent;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;

namespace Reports.Standalone.Importing;

/// <summary>
/// Takes files in, several at once, then waits until every one of them has its answer. Stopping it loses nothing: what was
/// accepted goes on at the next start, and running the same import again takes up the rest.
/// </summary>
internal sealed class ImportRun(IImportTarget target, TimeProvider time)
{
    private const int AtOnce = 8;
    private const int AskedAtOnce = 16;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);
    private readonly ConcurrentDictionary<string, string> _accepted = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = [];
    private readonly ConcurrentBag<ImportTrouble> _refused = [];
    private int _files;
    private int _known;

    public async Task<ImportSummary> RunAsync(IEnumerable<ImportFile> files, CancellationToken cancellationToken)
    {
        var list = files.ToList();
        var progress = new ImportProgress(list.Count, time);
        var stopped = false;
        try
        {
            await Parallel.ForEachAsync(list, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (file, ct) =>
            {
                Note(file, await AcceptAsync(file, ct));
                progress.Show(_files, list.Count - _files);
            });
            await WaitAsync(progress, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            stopped = true;
        }

        progress.End();
        return await SummariseAsync(progress.Elapsed, stopped);
    }

    // Whatever the target, a file that is refused or cannot be opened is refused alone.
    private async Task<ImportAnswer> AcceptAsync(ImportFile file, CancellationToken cancellationToken)
    {
        try
        {
            return await target.AcceptAsync(file, cancellationToken);
        }
        catch (ProblemException e)
        {
            return new ImportAnswer(null, false, e.Code, Sentences.Both(e.Code, e.Arguments));
        }
        catch (Exception e) when (e is InvalidDataException or UnauthorizedAccessException or FileNotFoundException)
        {
            return new ImportAnswer(null, false, "unreadable", e.Message);
        }
    }

    private void Note(ImportFile file, ImportAnswer answer)
    {
        Interlocked.Increment(ref _files);
        if (answer.DocumentId is null)
        {
            _refused.Add(new ImportTrouble(file.Name, answer.Code!, answer.Sentence ?? ""));
            return;
        }

        var isNew = _accepted.TryAdd(answer.DocumentId, file.Name);
        if (isNew)
        {
            _order.Enqueue(answer.DocumentId);
        }

        if (!isNew || answer.Duplicate)
        {
            Interlocked.Increment(ref _known);
        }
    }

    // Documents come out roughly in the order they went in, so it is enough to ask for the first few that have no answer yet:
    // asking for all of them would take the time that the work needs.
    private async Task WaitAsync(ImportProgress progress, CancellationToken cancellationToken)
    {
        var open = new Queue<string>(_order);
        while (open.Count > 0)
        {
            var asked = open.Take(AskedAtOnce).ToList();
            var states = await target.StatesAsync(asked, cancellationToken);
            var waiting = asked.Where(id => !states.TryGetValue(id, out var state) || !state.IsFinal).ToHashSet(StringComparer.Ordinal);
            open = new Queue<string>(open.Where((id, i) => i >= asked.Count || waiting.Contains(id)));
            progress.Show(_files, open.Count);
            if (waiting.Count > 0)
            {
                await Task.Delay(Interval, time, cancellationToken);
            }
        }
    }

    private async Task<ImportSummary> SummariseAsync(TimeSpan elapsed, bool stopped)
    {
        var states = await target.StatesAsync(_accepted.Keys.ToList(), CancellationToken.None);
        var troubles = states
            .Where(s => s.Value.State is DocumentState.Rejected or DocumentState.Failed)
            .Select(s => new ImportTrouble(_accepted[s.Key], s.Value.Code ?? "", s.Value.Sentence ?? ""));
        return new ImportSummary
        {
            Files = _files,
            Known = _known,
            In = states.Count(s => s.Value is { State: DocumentState.Indexed, HasWarnings: false }),
            InWithWarnings = states.Count(s => s.Value is { State: DocumentState.Indexed, HasWarnings: true }),
            Refused = _refused.Count + states.Count(s => s.Value.State == DocumentState.Rejected),
            Failed = states.Count(s => s.Value.State == DocumentState.Failed),
            UnderWay = states.Count(s => !s.Value.IsFinal),
            Stopped = stopped,
            Elapsed = elapsed,
            Troubles = [.. _refused.Concat(troubles).OrderBy(t => t.Name, StringComparer.Ordinal)],
        };
    }
}
