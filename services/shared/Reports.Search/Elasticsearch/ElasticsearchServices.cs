using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch;

/// <summary>Takes Elasticsearch as the search engine.</summary>
public static class ElasticsearchServices
{
    /// <summary>Registers the engine under both sides of its seam.</summary>
    /// <exception cref="OptionsValidationException">The options are wrong; it lists every error.</exception>
    public static IServiceCollection AddElasticsearchSearch(this IServiceCollection services, ElasticsearchOptions options)
    {
        var check = new ElasticsearchOptionsCheck().Validate(name: null, options);
        if (check.Failed)
        {
            throw new OptionsValidationException(ElasticsearchOptions.Section, typeof(ElasticsearchOptions), check.Failures);
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new ElasticsearchEngine(options, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IPassageIndex>(provider => provider.GetRequiredService<ElasticsearchEngine>());
        services.AddSingleton<ISearchEngine>(provider => provider.GetRequiredService<ElasticsearchEngine>());
        return services;
    }
}
