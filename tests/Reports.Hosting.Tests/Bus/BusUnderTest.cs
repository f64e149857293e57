using System.Collections.Concurrent;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;
using Reports.Hosting.Bus;
using Reports.Hosting.Platform;

namespace Reports.Hosting.Tests.Bus;

/// <summary>A process on a bus: it publishes, and consumes what was received if it is told to.</summary>
internal sealed class BusUnderTest : IAsyncDisposable
{
    private readonly IHost _host;

    private BusUnderTest(IHost host) => _host = host;

    public IEventPublisher Publisher => _host.Services.GetRequiredService<IEventPublisher>();

    public IQueueMonitor Monitor => _host.Services.GetRequiredService<IQueueMonitor>();

    public Inbox Inbox => _host.Services.GetRequiredService<Inbox>();

    public static async Task<BusUnderTest> StartAsync(Uri? broker, Uri? management = null, bool consumes = true)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Inbox>();
        var options = new PlatformOptions { Data = "unused", RabbitMq = broker, RabbitMqManagement = management };
        builder.Services.AddReportsBus(options, bus =>
        {
            if (consumes)
            {
                bus.AddConsumer<InboxConsumer, InboxDefinition>();
            }
        });
        var host = builder.Build();
        await host.StartAsync();
        return new BusUnderTest(host);
    }

    public Task PublishAsync(int number) =>
        Publisher.PublishAsync(new DocumentReceived { DocumentId = $"{number}", Version = 1, At = DateTimeOffset.UnixEpoch, Name = "a.txt" });

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}

/// <summary>What arrived.</summary>
internal sealed class Inbox
{
    private readonly ConcurrentDictionary<string, int> _arrived = new(StringComparer.Ordinal);

    public int Distinct => _arrived.Count;

    public TimeSpan Slowness { get; set; }

    public void Add(string id) => _arrived.AddOrUpdate(id, 1, (_, n) => n + 1);

    /// <summary>Waits until so many different messages arrived, at most a minute; returns how many did.</summary>
    public async Task<int> WaitForAsync(int count, CancellationToken cancellationToken)
    {
        for (var i = 0; i < 600 && Distinct < count; i++)
        {
            await Task.Delay(100, cancellationToken);
        }

        return Distinct;
    }
}

internal sealed class InboxConsumer(Inbox inbox) : IConsumer<DocumentReceived>
{
    public async Task Consume(ConsumeContext<DocumentReceived> context)
    {
        await Task.Delay(inbox.Slowness, context.CancellationToken);
        inbox.Add(context.Message.DocumentId);
    }
}

internal sealed class InboxDefinition : ConsumerDefinition<InboxConsumer>
{
    public InboxDefinition() => EndpointName = Queues.Parse;
}
