using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Reports.Hosting.Bus.InMemory;
using Reports.Hosting.Bus.RabbitMq;
using Reports.Hosting.Platform;

namespace Reports.Hosting.Bus;

/// <summary>Registers the bus that the configuration names.</summary>
internal static class BusServices
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(20);

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
