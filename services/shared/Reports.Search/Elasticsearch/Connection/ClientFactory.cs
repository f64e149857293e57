using Elastic.Clients.Elasticsearch;
using Elastic.Transport;

namespace Reports.Search.Elasticsearch.Connection;

/// <summary>Makes the client from the options: addresses, credentials, trust, media types.</summary>
internal static class ClientFactory
{
    public static ElasticsearchClient Create(ElasticsearchOptions options)
    {
        var invoker = new HttpRequestInvoker((handler, _) => new CompatibilityHandler(options.CompatibleWith, handler));
        var settings = new ElasticsearchClientSettings(Nodes(options.Urls), invoker)
            .EnableHttpCompression(false)
            .RequestTimeout(options.RequestTimeout)
            .ServerCertificateValidationCallback(new ServerTrust(options).Accepts);

        if (Credentials(options) is { } credentials)
        {
            settings = settings.Authentication(credentials);
        }

        return new ElasticsearchClient(settings);
    }

    private static NodePool Nodes(IList<string> urls) => urls.Count == 1
        ? new SingleNodePool(new Uri(urls[0]))
        : new StaticNodePool(urls.Select(url => new Uri(url)));

    private static AuthorizationHeader? Credentials(ElasticsearchOptions options) => options switch
    {
        { ApiKey: { } key } => new ApiKey(key),
        { User: { } user, Password: { } password } => new BasicAuthentication(user, password),
        _ => null,
    };
}
