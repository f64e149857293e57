using System.Globalization;

namespace Reports.Search.Lucene.Storage;

/// <summary>
/// Keeps a directory to one process. The operating system holds the lock, so a killed process leaves none behind. The stock
/// lock is shared on Linux and lets a second writer in, which loses committed documents.
/// </summary>
internal sealed class DirectoryLock : IDisposable
{
    private readonly FileStream _lock;

    private DirectoryLock(FileStream @lock) => _lock = @lock;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="IndexInUseException">Another process, or this one, holds it.</exception>
    public static DirectoryLock Take(string directory)
    {
        Directory.CreateDirectory(directory);
        var owner = Path.Combine(directory, "index.owner");
        var held = Open(directory, Path.Combine(directory, "index.lock"), owner);
        File.WriteAllText(owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return new DirectoryLock(held);
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream Open(string directory, string path, string owner)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (File.Exists(path))
        {
            throw new IndexInUseException(directory, File.Exists(owner) ? File.ReadAllText(owner).Trim() : "?", taken);
        }
    }
}
