using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Reports.Standalone.Commands;

/// <summary><c>evaluate</c>: parses annotated files and scores them with the <c>score.py</c> that lies beside the annotations.</summary>
internal static class EvaluateCommand
{
    private const string Python = "python3";

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore };
        var gold = new Option<DirectoryInfo>("--gold") { Required = true, Description = "Folder with the annotations and score.py. 标注与评分程序所在文件夹。" };
        var errors = new Option<int>("--errors") { Description = "How many errors to list. 列出的错误条数。" };
        var command = new Command("evaluate", "Scores what the parser makes of annotated files. 对照标注评分。") { files, gold, errors };
        command.SetAction((parsed, cancellationToken) => ScoreAsync(parsed.GetRequiredValue(files), parsed.GetRequiredValue(gold).FullName, parsed.GetValue(errors), cancellationToken));
        return command;
    }

    private static async Task<int> ScoreAsync(string[] files, string gold, int errors, CancellationToken cancellationToken)
    {
        var score = Path.Combine(gold, "score.py");
        if (!File.Exists(score))
        {
            await Console.Error.WriteLineAsync($"There is no {score}. 没有 {score}。");
            return ExitStatus.NoInput;
        }

        var lines = Path.GetTempFileName();
        try
        {
            await using (var output = new StreamWriter(lines, append: false, new UTF8Encoding(false)))
            {
                if (await ParsedLines.WriteAsync(files, output, cancellationToken) is var status && status is not (ExitStatus.Done or ExitStatus.DoneWithRefusals))
                {
                    return status;
                }
            }

            return await RunAsync([score, gold, lines, "--errors", errors.ToString(CultureInfo.InvariantCulture)], cancellationToken);
        }
        finally
        {
            File.Delete(lines);
        }
    }

    private static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.Start(Python, arguments);
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? ExitStatus.Done : ExitStatus.Unavailable;
        }
        catch (Win32Exception)
        {
            await Console.Error.WriteLineAsync($"{Python} is not installed. 未安装 {Python}。");
            return ExitStatus.Unavailable;
        }
    }
}
