using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Reports.Contracts.Messaging;

namespace Reports.Hosting.Bus.RabbitMq;

/// <summary>A bus that only publishes: on a connection of its own, so that an alarm of the broker cannot stop consumers too.</summary>
public interface IPublishBus : IBus;

/// <summary>RabbitMQ: one bus consumes, another publishes, confirmed and mandatory.</summary>
internal static class RabbitMqBus
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);

    public static void AddRabbitMqBus(this IServiceCollection services, Uri address, Uri? management, Action<IBusRegistrationConfigurator>? consumers)
    {
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            consumers?.Invoke(bus);
            bus.AddConfigureEndpointsCallback((_, _, endpoint) =>
            {
                if (endpoint is IRabbitMqReceiveEndpointConfigurator rabbit)
                {
                    QueueSettings.Apply(rabbit);
                }
            });
            bus.UsingRabbitMq((context, configure) =>
            {
                Connect(configure, address);
                configure.ConfigureEndpoints(context);
            });
        });
        services.AddMassTransit<IPublishBus>(bus =>
        {
            bus.DisableUsageTelemetry();
            bus.UsingRabbitMq((_, configure) =>
            {
                Connect(configure, address);
                configure.ConfigurePublish(pipe => pipe.UseExecute(context => Mandatory(context)));
            });
        });
        services.AddSingleton<IEventPublisher, RabbitMqPublisher>();
        services.AddSingleton(new RabbitMqTopology(address));
        services.AddRabbitMqMonitor(address, management);
    }

    public static void AddRabbitMqMonitor(this IServiceCollection services, Uri address, Uri? management) =>
        services.AddSingleton<IQueueMonitor>(provider =>
            new RabbitMqQueueMonitor(new ManagementApi(address, management), provider.GetRequiredService<TimeProvider>()));

    internal static void Connect(IRabbitMqBusFactoryConfigurator configure, Uri address)
    {
        // The address's path is the virtual host; MassTransit wants user and password apart from it.
        var account = address.UserInfo.Split(':', 2);
        configure.Host(new UriBuilder(address) { UserName = "", Password = "" }.Uri, host =>
        {
            host.Heartbeat(Heartbeat);
            host.Username(Uri.UnescapeDataString(account[0].Length == 0 ? "guest" : account[0]));
            host.Password(Uri.UnescapeDataString(account.Length == 2 ? account[1] : "guest"));
        });
    }

    // A message that no queue would receive comes back as an exception instead of being lost.
    private static void Mandatory(PublishContext context) => context.Mandatory = true;
}
