using Reports.Parse;
using Reports.Parse.Printing;
using Reports.Standalone.Hosting;

namespace Reports.Standalone.Commands;

/// <summary>Parses files one by one and writes a JSON line for each.</summary>
internal static class ParsedLines
{
    /// <summary>Writes the lines; the status says whether a file was refused or is missing.</summary>
    public static async Task<int> WriteAsync(IReadOnlyList<string> files, TextWriter output, CancellationToken cancellationToken)
    {
        var parser = StandaloneHost.CreateParser();
        await using var children = parser as IAsyncDisposable;
        var refused = false;
        foreach (var file in files)
        {
            if (!File.Exists(file))
            {
                await Console.Error.WriteLineAsync($"There is no {file}. 没有 {file}。");
                return ExitStatus.NoInput;
            }

            var outcome = await parser.ParseAsync(await File.ReadAllBytesAsync(file, cancellationToken), Path.GetFileName(file), cancellation: cancellationToken);
            refused |= outcome is ParseOutcome.Rejected;
            await output.WriteLineAsync(ParseJson.Line(Path.GetFileName(file), outcome));
        }

        return refused ? ExitStatus.DoneWithRefusals : ExitStatus.Done;
    }
}
