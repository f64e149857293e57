using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Reports.Contracts.Documents;
using Reports.Ingest.Intake;
using Reports.Storage.Collecting;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Collecting.Folder;

/// <summary>
/// Takes what is whole out of one watched folder through the door. What was taken is remembered in the store, so a restart
/// takes nothing twice; a file that could not be remembered is taken again, and known by its bytes.
/// </summary>
internal sealed partial class FolderScan(FolderOptions folder, CollectOptions options, Door door, TakenFiles memory, TimeProvider time, ILogger log)
{
    private readonly ConcurrentDictionary<string, bool> _renamed = new(StringComparer.Ordinal);
    private Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    /// <summary>The file got its name just now, so it is whole already.</summary>
    public void RenamedIn(string path) => _renamed[path] = true;

    /// <summary>Looks through the folder once. Returns how many files were taken or refused.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var whole = Look();
        var known = await memory.KnownAsync(whole.ConvertAll(f => f.Key), cancellationToken);
        var count = 0;
        foreach (var file in whole)
        {
            if (known.TryGetValue(file.Key, out var refused))
            {
                Settle(file, refused);
            }
            else if (await TryTakeAsync(file, cancellationToken))
            {
                count++;
            }
        }

        return count;
    }

    // Files that stood still long enough and are not settled yet.
    private List<FolderFile> Look()
    {
        var now = time.GetTimestamp();
        var seen = new Dictionary<string, Seen>(StringComparer.Ordinal);
        foreach (var file in FolderFiles.In(folder))
        {
            seen[file.Path] = _seen.TryGetValue(file.Path, out var before) && before.File == file ? before : new Seen(file, now);
        }

        _seen = seen;
        return [.. seen.Values.Where(s => !s.Settled && (_renamed.ContainsKey(s.File.Path) || time.GetElapsedTime(s.Since, now) >= options.Quiet)).Select(s => s.File)];
    }

    private async Task<bool> TryTakeAsync(FolderFile file, CancellationToken cancellationToken)
    {
        try
        {
            var refused = await TakeAsync(file, cancellationToken);
            Settle(file, refused);
            return true;
        }
        catch (FileChangedException)
        {
            _seen.Remove(file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnread(file.Path, e.Message);
        }

        _renamed.TryRemove(file.Path, out _);
        return false;
    }

    private async Task<bool> TakeAsync(FolderFile file, CancellationToken cancellationToken)
    {
        var arrival = new Arrival(Path.GetFileName(file.Path), new Origin("folder", file.Path) { Given = folder.Given });
        var taken = await door.TakeAsync(arrival, () => new SteadyFile(file), cancellationToken);
        await memory.RecordAsync(RecordsOf(file, taken), cancellationToken);
        return taken.All(t => t.Refusal is not null);
    }

    // The file itself, and each entry of an archive that was refused.
    private static IReadOnlyList<TakenFile> RecordsOf(FolderFile file, IReadOnlyList<Taken> taken)
    {
        if (taken is [var single] && single.Name?.Contains('/', StringComparison.Ordinal) != true)
        {
            return [new TakenFile(file, single.Accepted?.DocumentId, NoticeOf(single))];
        }

        var folderOfFile = Path.GetDirectoryName(file.Path);
        var entries = taken.Where(t => t.Refusal is not null).Select(t => new TakenFile(file with { Path = $"{folderOfFile}/{t.Name}" }, null, NoticeOf(t)));
        return [.. entries, new TakenFile(file, null, null)];
    }

    private static Notice? NoticeOf(Taken taken) => taken.Refusal is { } refusal ? new Notice(refusal.Code, refusal.Arguments) : null;

    private void Settle(FolderFile file, bool refused)
    {
        _renamed.TryRemove(file.Path, out _);
        _seen[file.Path] = _seen[file.Path] with { Settled = true };
        try
        {
            FolderMoves.Move(folder, file.Path, refused);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _seen[file.Path] = _seen[file.Path] with { Settled = false };
            LogUnmoved(file.Path, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} cannot be read yet: {Reason}")]
    private partial void LogUnread(string path, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} cannot be moved: {Reason}")]
    private partial void LogUnmoved(string path, string reason);

    private sealed record Seen(FolderFile File, long Since, bool Settled = false);
}
