using Reports.Standalone.Hosting;

namespace Reports.Standalone.Importing;

/// <summary>Opens the target that the options name.</summary>
internal static class ImportTargets
{
    public static async Task<IImportTarget> OpenAsync(Uri? server, string data, CancellationToken cancellationToken)
    {
        if (server is not null)
        {
            return new ServerTarget(server);
        }

        var host = StandaloneHost.CreateQuiet(data);
        await host.StartAsync(cancellationToken);
        return new EmbeddedTarget(host);
    }
}
