using MassTransit;
using Reports.Contracts.Messaging;
using Reports.Contracts.Messages;

namespace Reports.Hosting.Bus.RabbitMq;

/// <summary>
/// Declares every exchange, queue and binding of the pipeline before anything publishes, so that services may start in any
/// order. Declaring again what exists changes nothing.
/// </summary>
public sealed class RabbitMqTopology(Uri address)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task DeclareAsync(CancellationToken cancellationToken = default)
    {
        var bus = MassTransit.Bus.Factory.CreateUsingRabbitMq(configure =>
        {
            RabbitMqBus.Connect(configure, address);
            configure.DeployTopologyOnly = true;
            configure.ReceiveEndpoint(Queues.DeadLetter, QueueSettings.ApplyToDeadLetters);
            Declare(configure, Queues.Parse, endpoint => endpoint.Bind<DocumentReceived>());
            Declare(configure, Queues.Index, endpoint =>
            {
                endpoint.Bind<DocumentParsed>();
                endpoint.Bind<DocumentWithdrawn>();
            });
            Declare(configure, Queues.Ledger, endpoint =>
            {
                endpoint.Bind<DocumentParsed>();
                endpoint.Bind<DocumentRejected>();
                endpoint.Bind<DocumentIndexed>();
                endpoint.Bind<DocumentFailed>();
                endpoint.Bind<IndexOpened>();
            });
        });
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        await bus.StartAsync(limit.Token);
        await bus.StopAsync(CancellationToken.None);
    }

    private static void Declare(IRabbitMqBusFactoryConfigurator configure, string queue, Action<IRabbitMqReceiveEndpointConfigurator> bind) =>
        configure.ReceiveEndpoint(queue, endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            QueueSettings.Apply(endpoint);
            bind(endpoint);
        });
}
