using System.ComponentModel;
using System.Diagnostics;

namespace Reports.Parse.Extract.Scan;

/// <summary>A program beside ours that reads its standard input and writes its standard output.</summary>
internal sealed class ExternalProgram(string path)
{
    /// <summary>What the program writes about its input; null if it fails or takes longer than the limit.</summary>
    /// <exception cref="OperationCanceledException">The work was ended; so is the program.</exception>
    public string? Run(IEnumerable<string> arguments, ReadOnlyMemory<byte> input, TimeSpan limit, CancellationToken cancellation)
    {
        using var watch = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        watch.CancelAfter(limit);
        try
        {
            return RunAsync(arguments, input, watch.Token).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is Win32Exception or IOException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private async Task<string?> RunAsync(IEnumerable<string> arguments, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        using var process = Process.Start(Start(arguments))!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var complaints = process.StandardError.ReadToEndAsync(cancellation);
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            process.StandardInput.Close();
            await complaints;
            var text = await output;
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 ? text : null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private ProcessStartInfo Start(IEnumerable<string> arguments) => new(path, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
        Environment = { ["OMP_THREAD_LIMIT"] = "1" },
    };
}
