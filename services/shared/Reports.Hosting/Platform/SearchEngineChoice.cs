using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Reports.Search;
using Reports.Search.Elasticsearch;
using Reports.Search.Lucene;

namespace Reports.Hosting.Platform;

/// <summary>Lucene.Net in the data directory, or Elasticsearch where the configuration names it.</summary>
internal static class SearchEngineChoice
{
    public static void Add(IServiceCollection services, PlatformOptions options)
    {
        if (options.Elasticsearch is { } section)
        {
            services.AddElasticsearchSearch(section.Get<ElasticsearchOptions>()!);
        }
        else
        {
            services.AddLuceneSearch(Path.Combine(options.Data, "index"));
        }

        services.AddSearchService();
    }
}
