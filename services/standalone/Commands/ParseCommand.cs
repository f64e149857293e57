using System.CommandLine;
using System.Text;
using Reports.Parse;
using Reports.Parse.Printing;
using Reports.Standalone.Hosting;

namespace Reports.Standalone.Commands;

/// <summary><c>parse</c>: what the parser makes of files, one JSON line a file, without keeping anything.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "One JSON object a line (the only form there is)." };
        var command = new Command("parse", "Prints what the parser makes of files. 输出解析结果。") { files, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var parser = StandaloneHost.CreateParser();
            await using var children = parser as IAsyncDisposable;
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
            var refused = false;
            foreach (var file in parsed.GetRequiredValue(files))
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
        });
        return command;
    }
}
