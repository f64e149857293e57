namespace Reports.Parse.Isolation.Pool;

/// <summary>The private folder of a child, readable by its user alone; gone with it.</summary>
internal sealed class WorkerFolder(string path) : IDisposable
{
    /// <summary>Where a child writes what it would say on standard error.</summary>
    public const string LastWordsFile = "stderr";

    private const string Prefix = "reports-parse-";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const int LongestWords = 2_000;

    public string Path { get; } = path;

    /// <summary>Makes a new one below a folder.</summary>
    /// <exception cref="IOException">There is no room, or no right to write.</exception>
    public static WorkerFolder Create(string root)
    {
        var path = System.IO.Path.Combine(root, Prefix + System.IO.Path.GetRandomFileName());
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly);
        }

        return new WorkerFolder(path);
    }

    /// <summary>That of the child which this process is; null where this process is none, so that nothing else is ever removed.</summary>
    public static WorkerFolder? OfThisChild()
    {
        var folder = Environment.CurrentDirectory;
        return System.IO.Path.GetFileName(folder).StartsWith(Prefix, StringComparison.Ordinal) ? new WorkerFolder(folder) : null;
    }

    /// <summary>The beginning of what the child said, empty if it said nothing.</summary>
    public string LastWords()
    {
        try
        {
            using var said = File.OpenText(System.IO.Path.Combine(Path, LastWordsFile));
            var words = new char[LongestWords];
            return new string(words, 0, said.ReadBlock(words, 0, words.Length));
        }
        catch (IOException)
        {
            return "";
        }
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The child removes it itself when its input ends; whoever is first.
        }
    }
}
