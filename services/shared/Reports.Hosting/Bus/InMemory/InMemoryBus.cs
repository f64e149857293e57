using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Reports.Contracts.Messaging;

namespace Reports.Hosting.Bus.InMemory;

/// <summary>The bus of the one process: nothing to install, nothing kept. The ledger remembers.</summary>
internal static class InMemoryBus
{
    public static void AddInMemoryBus(this IServiceCollection services, Action<IBusRegistrationConfigurator>? consumers)
    {
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            consumers?.Invoke(bus);
            bus.UsingInMemory((context, configure) => configure.ConfigureEndpoints(context));
        });
        services.AddSingleton<IEventPublisher, InMemoryPublisher>();
        services.AddSingleton<IQueueMonitor, InMemoryQueueMonitor>();
    }
}
