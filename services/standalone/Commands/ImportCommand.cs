using System.CommandLine;
using Reports.Standalone.Importing;

namespace Reports.Standalone.Commands;

/// <summary><c>import</c>: takes files, folders and zip archives in. What is in already costs nothing, so a stopped import goes on.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders, zip archives." };
        var (data, server) = (CommonOptions.Data(), CommonOptions.Server());
        var command = new Command("import", "Takes files, folders and zip archives in. 导入文件、文件夹和 zip。") { paths, data, server };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var sources = parsed.GetRequiredValue(paths);
            if (sources.FirstOrDefault(p => !Path.Exists(p)) is { } missing)
            {
                await Console.Error.WriteLineAsync($"There is no {missing}. 没有 {missing}。");
                return ExitStatus.NoInput;
            }

            await using var target = await ImportTargets.OpenAsync(parsed.GetValue(server), parsed.GetRequiredValue(data), cancellationToken);
            var summary = await new ImportRun(target, TimeProvider.System).RunAsync(ImportFiles.Of(sources), cancellationToken);
            summary.Print(Console.Out);
            return summary.ExitStatus;
        });
        return command;
    }
}
