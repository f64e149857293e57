using System.CommandLine;
using Reports.Standalone.Doctoring;

namespace Reports.Standalone.Commands;

/// <summary><c>doctor</c>: what is installed and reachable, and what each lack means.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var command = new Command("doctor", "Says what is installed and reachable. 检查运行环境。") { data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var healthy = true;
            await foreach (var finding in Doctor.ExamineAsync(parsed.GetRequiredValue(data), cancellationToken))
            {
                Console.WriteLine(finding);
                healthy &= finding.Verdict != Verdict.Broken;
            }

            return healthy ? ExitStatus.Done : ExitStatus.Unavailable;
        });
        return command;
    }
}
