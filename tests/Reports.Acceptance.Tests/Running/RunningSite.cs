using System.Net;
using System.Net.Sockets;

namespace Reports.Acceptance.Tests.Running;

/// <summary>A running program with its site, over a data folder that outlives it.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private RunningSite(ReportsProgram program, Site site) => (Program, Site) = (program, site);

    public ReportsProgram Program { get; }

    public Site Site { get; }

    /// <summary>Starts <c>run</c> (or another verb that serves) and waits until it is ready.</summary>
    public static async Task<RunningSite> StartAsync(string data, string verb = "run", IReadOnlyDictionary<string, string>? environment = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        string[] arguments = [verb, "--data", data, "--urls", address.GetLeftPart(UriPartial.Authority)];
        var running = new RunningSite(ReportsProgram.Start(arguments, environment ?? new Dictionary<string, string>()), new Site(address));
        try
        {
            await Eventually.TrueAsync(running.Site.IsReadyAsync, "the site is ready");
            return running;
        }
        catch (TimeoutException e)
        {
            var log = running.Program.Log;
            await running.DisposeAsync();
            throw new TimeoutException($"{e.Message}\n{log}", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Site.Dispose();
        await Program.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
