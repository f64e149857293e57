using System.CommandLine;
using System.Text;

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
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
            return await ParsedLines.WriteAsync(parsed.GetRequiredValue(files), output, cancellationToken);
        });
        return command;
    }
}
