using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Reports.Indexing.Consuming;
using Reports.Indexing.Indexing;

namespace Reports.Indexing;

/// <summary>Index: makes parsed documents answer searches, and takes withdrawn ones out.</summary>
public static class IndexingServices
{
    public static IServiceCollection AddIndexing(this IServiceCollection services)
    {
        services.AddSingleton<OpenIndex>();
        services.AddSingleton<IndexStep>();
        services.AddSingleton<WithdrawStep>();
        services.AddHostedService<IndexAnnouncer>();
        return services;
    }

    /// <summary>What index consumes: documents that were parsed or withdrawn.</summary>
    public static void AddIndexingConsumers(this IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<IndexConsumer, IndexConsumerDefinition>();
        bus.AddConsumer<WithdrawConsumer, WithdrawConsumerDefinition>();
    }
}
