using System.CommandLine;
using Reports.Hosting.Setup;
using Reports.Standalone.Hosting;

namespace Reports.Standalone.Commands;

/// <summary><c>setup</c>: schema, search index and queues, then ends. Running it again changes nothing.</summary>
internal static class SetupCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var command = new Command("setup", "Creates schema, search index and queues. 建立数据库、索引和队列。") { data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = StandaloneHost.CreateQuiet(parsed.GetRequiredValue(data));
            _ = host.Services.GetService<DataDirectoryLock>();
            await host.Services.GetRequiredService<SetupSteps>().RunAsync(cancellationToken);
            Console.WriteLine("Ready. 已就绪。");
            return ExitStatus.Done;
        });
        return command;
    }
}
