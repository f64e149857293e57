using System.Buffers;
using System.Security.Cryptography;

namespace Reports.Storage.Blobs;

/// <summary>
/// Blobs as files: <c>root/ab/cd/abcd…</c>, private to the owner. Temporary files lie in <c>root/incoming</c> and are cleared
/// at start: whoever was writing them is gone.
/// </summary>
public sealed class FileBlobStore : IBlobStore
{
    private const int HeadLength = 4096;
    private readonly string _root;
    private readonly string _incoming;
    private long _counter;

    public FileBlobStore(string root)
    {
        _root = Path.GetFullPath(root);
        _incoming = Path.Combine(_root, "incoming");
        Directory.CreateDirectory(_incoming);
    }

    public async Task<StagedBlob> StageAsync(Stream bytes, long limit, CancellationToken cancellationToken = default)
    {
        var temporary = Path.Combine(_incoming, $"{Environment.MachineName}-{Environment.ProcessId}-{Interlocked.Increment(ref _counter)}.part");
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var head = new MemoryStream(capacity: 0);
            long size = 0;
            await using (var file = new FileStream(temporary, Options))
            {
                int read;
                while ((read = await bytes.ReadAsync(buffer, cancellationToken)) > 0)
                {
                    size += read;
                    if (size > limit)
                    {
                        throw new BlobTooLargeException(limit);
                    }

                    hash.AppendData(buffer, 0, read);
                    head.Write(buffer, 0, (int)Math.Min(read, HeadLength - Math.Min(HeadLength, head.Length)));
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                }

                file.Flush(flushToDisk: true);
            }

            var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            return new StagedBlob(temporary, PathOf(sha256), sha256, size, head.ToArray());
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public async Task<byte[]?> ReadAsync(string sha256, CancellationToken cancellationToken = default)
    {
        var path = PathOf(sha256);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path, cancellationToken) : null;
    }

    public Stream? Open(string sha256)
    {
        var path = PathOf(sha256);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 65536, useAsync: true) : null;
    }

    private static FileStreamOptions Options
    {
        get
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return options;
        }
    }

    private string PathOf(string sha256)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
        {
            throw new ArgumentException("A key is 64 lower-case hex digits.", nameof(sha256));
        }

        return Path.Combine(_root, sha256[..2], sha256[2..4], sha256);
    }
}
