using Microsoft.Extensions.DependencyInjection;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;
using Reports.Hosting.Bus.RabbitMq;
using Reports.Hosting.Platform;
using Reports.Search.Seam;
using Reports.Storage.Database;

namespace Reports.Hosting.Setup;

/// <summary>What must be there before work begins: schema, search index, queues. Every step may run again and in any process.</summary>
public sealed class SetupSteps(IServiceProvider services, Parts parts)
{
    /// <summary>Runs all steps that this process needs.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if ((parts & (Parts.Outbox | Parts.Index)) != Parts.None)
        {
            await services.GetRequiredService<IDatabase>().MigrateAsync(cancellationToken);
        }

        if (services.GetService<RabbitMqTopology>() is { } topology && parts != Parts.Search)
        {
            await topology.DeclareAsync(cancellationToken);
        }

        if (parts.HasFlag(Parts.Index))
        {
            await services.GetRequiredService<IPassageIndex>().EnsureAsync(cancellationToken);
        }
    }
}
