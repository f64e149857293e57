using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Reports.Search.Answering;
using Reports.Search.Lucene;
using Reports.Search.Query;
using Reports.Search.Seam;
using Reports.Text.Places;

namespace Reports.Search;

/// <summary>Registers search.</summary>
public static class SearchRegistration
{
    /// <summary>The engine inside the process, over an index in a directory that belongs to this process alone.</summary>
    public static IServiceCollection AddLuceneSearch(this IServiceCollection services, string directory) => services
        .AddSingleton(_ => LuceneEngine.Open(directory))
        .AddSingleton<IPassageIndex>(provider => provider.GetRequiredService<LuceneEngine>())
        .AddSingleton<ISearchEngine>(provider => provider.GetRequiredService<LuceneEngine>());

    /// <summary><see cref="ISearch"/> over whichever engine is registered.</summary>
    public static IServiceCollection AddSearchService(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<ISearch>(provider => new SearchService(
            provider.GetRequiredService<ISearchEngine>(), Synonyms.Default, Gazetteer.Label, provider.GetRequiredService<TimeProvider>()));
    }
}
