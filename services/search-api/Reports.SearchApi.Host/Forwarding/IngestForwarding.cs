using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Reports.Contracts.Problems;
using Yarp.ReverseProxy.Forwarder;

namespace Reports.SearchApi.Host.Forwarding;

/// <summary>
/// Passes requests on to ingest, bodies streamed both ways and unlimited here: ingest decides what is too large.
/// </summary>
internal sealed class IngestForwarding : IDisposable
{
    private readonly IHttpForwarder _forwarder;
    private readonly string _ingest;
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        EnableMultipleHttp2Connections = true,
        ActivityHeadersPropagator = new ReverseProxyPropagator(DistributedContextPropagator.Current),
        ConnectTimeout = TimeSpan.FromSeconds(5),
    });

    public IngestForwarding(IHttpForwarder forwarder, Uri ingest)
    {
        _forwarder = forwarder;
        _ingest = ingest.AbsoluteUri;
    }

    /// <summary>Passes one request on.</summary>
    /// <exception cref="ProblemException"><c>ingest_unavailable</c>: ingest did not answer.</exception>
    public async Task SendAsync(HttpContext context, TimeSpan? silence = null)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        var options = new ForwarderRequestConfig { ActivityTimeout = silence ?? TimeSpan.FromSeconds(100) };
        var error = await _forwarder.SendAsync(context, _ingest, _client, options);
        if (error != ForwarderError.None && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            throw new ProblemException("ingest_unavailable");
        }
    }

    public void Dispose() => _client.Dispose();
}
