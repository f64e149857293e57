using Reports.Standalone.Hosting;

namespace Reports.Standalone.Importing;

/// <summary>Opens the target that the options name.</summary>
internal static class ImportTargets
{
    public static async Task<IImportTarget> OpenAsync(Uri? server, string data, CancellationToken cancellationToken) =>
        server is null ? new EmbeddedTarget(await StandaloneHost.StartQuietAsync(data, cancellationToken)) : new ServerTarget(server);
}
