using System.Net;
using System.Net.Sockets;

namespace Reports.Ingest.Collecting.Fetching;

/// <summary>
/// The client that visits others' sites. A name is resolved once, the guard looks at what came of it, and the connection goes to
/// that very address; redirects, cookies and proxies are left to no one.
/// </summary>
internal sealed class GuardedHttp : IDisposable
{
    private const string Product = "ReportsCollector/1.0";
    private readonly HashSet<string> _private;
    private readonly HttpClient _client;

    public GuardedHttp(CollectOptions options)
    {
        _private = new HashSet<string>(options.AllowPrivate, StringComparer.OrdinalIgnoreCase);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 0,
            ConnectCallback = ConnectAsync,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.Contact is { } contact ? $"{Product} (+{contact})" : Product);
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.1");
    }

    /// <summary>Sends a request; the answer's body is still to be read.</summary>
    /// <exception cref="FetchException"><c>refused_address</c>: the address leads inside; <c>unreachable</c>.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw e.InnerException as FetchException ?? new FetchException("unreachable", e.Message, e);
        }
    }

    public void Dispose() => _client.Dispose();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        if (!_private.Contains(host) && addresses.FirstOrDefault(a => !AddressGuard.IsPublic(a)) is { } inside)
        {
            throw new FetchException("refused_address", $"{host} is {inside}, which is not a public address.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
