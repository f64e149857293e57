using System.Globalization;

namespace Reports.Hosting.Setup;

/// <summary>
/// Keeps the embedded data directory to one process. The lock is an open file that nobody else may open: it ends with the
/// process, however that ends. The process's id stands beside it, so that a refusal can name it.
/// </summary>
public sealed class DataDirectoryLock : IDisposable
{
    private readonly FileStream _held;

    private DataDirectoryLock(FileStream held) => _held = held;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="DataDirectoryInUseException">Another process has it.</exception>
    public static DataDirectoryLock Take(string directory)
    {
        Directory.CreateDirectory(directory);
        var owner = Path.Combine(directory, "owner");
        try
        {
            var held = new FileStream(Path.Combine(directory, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new DataDirectoryLock(held);
        }
        catch (IOException)
        {
            throw new DataDirectoryInUseException(directory, File.Exists(owner) ? File.ReadAllText(owner) : "?");
        }
    }

    public void Dispose() => _held.Dispose();
}

/// <summary>The data directory belongs to another process, whose id is <see cref="ProcessId"/>.</summary>
public sealed class DataDirectoryInUseException(string directory, string processId)
    : Exception($"The data directory {directory} is in use by process {processId}.")
{
    public string Directory { get; } = directory;

    public string ProcessId { get; } = processId;
}
