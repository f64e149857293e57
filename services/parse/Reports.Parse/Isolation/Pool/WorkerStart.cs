using System.Diagnostics;

namespace Reports.Parse.Isolation.Pool;

/// <summary>Starts the program of a child in its folder, with its environment and two pipes.</summary>
internal static class WorkerStart
{
    public static Process Start(IsolationOptions options, WorkerFolder folder)
    {
        var start = new ProcessStartInfo(options.Worker.Program, options.Worker.Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment.Clear();
        foreach (var (name, value) in WorkerEnvironment.Of(folder.Path, options.Memory))
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new IOException("There is no process.");
    }
}
