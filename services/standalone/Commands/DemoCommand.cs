using System.CommandLine;
using Reports.Standalone.Hosting;
using Reports.Standalone.Importing;

namespace Reports.Standalone.Commands;

/// <summary><c>demo</c>: imports the sample reports, starts the site and says where.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var (data, urls) = (CommonOptions.Data(Path.Combine("data", "demo")), CommonOptions.Urls());
        var command = new Command("demo", "Imports the sample reports and starts the site. 导入样例并启动网站。") { data, urls };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var site = StandaloneHost.CreateSite(parsed.GetRequiredValue(data), parsed.GetRequiredValue(urls));
            await site.StartAsync(cancellationToken);
            var samples = ImportFiles.Of([Path.Combine(AppContext.BaseDirectory, "samples")]);
            var summary = await new ImportRun(new EmbeddedTarget(site), TimeProvider.System).RunAsync(samples, cancellationToken);
            summary.Print(Console.Out);
            foreach (var address in site.Urls)
            {
                Console.WriteLine($"Search the samples at {address}/search?q=%E6%8A%BD%E6%B0%B4%E8%93%84%E8%83%BD 请在浏览器打开。Ctrl-C 停止。");
            }

            await site.WaitForShutdownAsync(cancellationToken);
            return ExitStatus.Done;
        });
        return command;
    }
}
