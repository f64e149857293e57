using System.Net;
using System.Net.Sockets;

namespace Reports.BadInputs.Tests.Running;

/// <summary>A local server that files name as the place of their pictures, templates and entities. Nobody may ever call.</summary>
internal static class Trap
{
    private static readonly TcpListener Listener = Start();

    /// <summary>Such as <c>http://127.0.0.1:4711/</c>.</summary>
    public static string Address { get; } = $"http://{Listener.LocalEndpoint}/";

    /// <summary>Tells whether somebody has called.</summary>
    public static bool WasVisited => Listener.Pending();

    private static TcpListener Start()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }
}
