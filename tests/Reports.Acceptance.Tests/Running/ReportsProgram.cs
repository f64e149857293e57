using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Reports.Acceptance.Tests.Running;

/// <summary>The real program as a child process. What it says is kept; disposing ends it.</summary>
internal sealed class ReportsProgram : IAsyncDisposable
{
    private static readonly string Assembly = Path.GetFullPath(typeof(ReportsProgram).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Standalone").Value!);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _log = new();

    private ReportsProgram(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Keep(line.Data, _output, _log);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data, _log);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    /// <summary>What it wrote to standard output.</summary>
    public string Output => Read(_output);

    /// <summary>What it wrote to standard output and standard error.</summary>
    public string Log => Read(_log);

    public static ReportsProgram Start(params string[] arguments) => Start(arguments, new Dictionary<string, string>());

    public static ReportsProgram Start(string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        // A shell that runs the tests in its background ignores SIGINT, and children inherit that.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet", Assembly, .. arguments] : ["dotnet", Assembly, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ReportsProgram(new Process { StartInfo = start });
    }

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<Ended> RunAsync(params string[] arguments)
    {
        await using var program = Start(arguments);
        return await program.EndAsync();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<Ended> EndAsync()
    {
        using var bound = Eventually.Bounded();
        try
        {
            await _process.WaitForExitAsync(bound.Token);
        }
        catch (OperationCanceledException e)
        {
            throw new TimeoutException($"The program did not end.\n{Log}", e);
        }

        return new Ended(_process.ExitCode, Output, Log);
    }

    public Task<Ended> KillAsync()
    {
        _process.Kill();
        return EndAsync();
    }

    /// <summary>Asks it to stop, as a service manager does (TERM) or a person at the keyboard (INT).</summary>
    public async Task<Ended> StopAsync(string signal = "TERM")
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{Id}"]);
        await kill.WaitForExitAsync();
        return await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static void Keep(string? line, params StringBuilder[] texts)
    {
        foreach (var text in texts)
        {
            lock (text)
            {
                _ = line is null ? text : text.AppendLine(line);
            }
        }
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}

/// <summary>How the program ended: its status, its standard output, and everything it said.</summary>
internal sealed record Ended(int Status, string Output, string Log);
