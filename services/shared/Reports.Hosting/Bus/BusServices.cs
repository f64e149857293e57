using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Reports.Contracts.Messaging;
using Reports.Hosting.Bus.InMemory;
using Reports.Hosting.Bus.RabbitMq;
using Reports.Hosting.Platform;

namespace Reports.Hosting.Bus;

/// <summary>Registers the bus that the configuration names.</summary>
internal static class BusServices
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(20);

    /// <summary>For a process that neither publishes nor consumes: no connection, only the view of the queues.</summary>
    public static void AddQueueMonitor(this IServiceCollection services, PlatformOptions options)
    {
        if (options.RabbitMq is { } address)
        {
            services.AddRabbitMqMonitor(address, options.RabbitMqManagement);
        }
        else
        {
            services.AddSingleton<IQueueMonitor, InMemoryQueueMonitor>();
        }
    }

    public static void AddReportsBus(this IServiceCollection services, PlatformOptions options, Action<IBusRegistrationConfigurator>? consumers)
    {
        services.AddOptions<MassTransitHostOptions>().Configure(host =>
        {
            host.WaitUntilStarted = false;
            host.StopTimeout = StopTimeout;
        });
        if (options.RabbitMq is { } address)
        {
            services.AddRabbitMqBus(address, options.RabbitMqManagement, consumers);
        }
        else
        {
            services.AddInMemoryBus(consumers);
        }
    }
}
