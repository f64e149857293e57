using System.CommandLine;
using Reports.Standalone.Hosting;

namespace Reports.Standalone.Commands;

/// <summary><c>run</c>: the whole system in one process, until it is told to stop.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var (data, urls) = (CommonOptions.Data(), CommonOptions.Urls());
        var command = new Command("run", "Runs the whole system in this process. 启动全部服务。") { data, urls };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var site = StandaloneHost.CreateSite(parsed.GetRequiredValue(data), parsed.GetRequiredValue(urls));
            await site.RunAsync(cancellationToken);
            return ExitStatus.Done;
        });
        return command;
    }
}
