namespace Reports.Storage.Blobs;

/// <summary>Bytes under a temporary name, flushed to disk. <see cref="CommitAsync"/> gives them their own.</summary>
public sealed class StagedBlob : IAsyncDisposable
{
    private readonly string _temporary;
    private readonly string _target;
    private bool _committed;

    internal StagedBlob(string temporary, string target, string sha256, long size, byte[] head)
    {
        _temporary = temporary;
        _target = target;
        Sha256 = sha256;
        Size = size;
        Head = head;
    }

    /// <summary>Lower-case hex.</summary>
    public string Sha256 { get; }

    /// <summary>In bytes.</summary>
    public long Size { get; }

    /// <summary>The first bytes, at most 4,096: enough to tell a format by its magic.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    /// <summary>The staged bytes, to look into before they are committed.</summary>
    /// <exception cref="InvalidOperationException">They are committed.</exception>
    public FileStream OpenRead() =>
        _committed ? throw new InvalidOperationException("The bytes are committed.") : new FileStream(_temporary, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    /// <summary>Makes the bytes readable under their hash. Returns when that survives a power failure. Doing it twice is harmless.</summary>
    public Task CommitAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_committed)
        {
            return Task.CompletedTask;
        }

        var folder = Path.GetDirectoryName(_target)!;
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            FolderFlush.Of(Path.GetDirectoryName(folder)!);
        }

        File.Move(_temporary, _target, overwrite: true);
        FolderFlush.Of(folder);
        _committed = true;
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        if (!_committed)
        {
            File.Delete(_temporary);
        }

        return ValueTask.CompletedTask;
    }
}
