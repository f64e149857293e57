using System.Text.Json;
using Reports.Contracts.Messaging;
using Reports.Hosting.Bus.RabbitMq;

namespace Reports.Hosting.Tests.Bus;

public sealed class RabbitMqBusTests(RabbitMqServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Declare_Twice_EveryQueueIsThereWithItsArguments()
    {
        var host = await server.NewHostAsync();
        await new RabbitMqTopology(host).DeclareAsync(Token);
        await new RabbitMqTopology(host).DeclareAsync(Token);

        var queues = JsonDocument.Parse(await server.ControlAsync("list_queues", "-p", host.AbsolutePath[1..], "name", "type", "arguments", "--formatter", "json")).RootElement;

        queues.EnumerateArray().Select(q => q.GetProperty("name").GetString()).Order(StringComparer.Ordinal)
            .ShouldBe([Queues.DeadLetter, Queues.Index, Queues.Ledger, Queues.Parse]);
        var parse = queues.EnumerateArray().Single(q => q.GetProperty("name").GetString() == Queues.Parse).GetRawText();
        parse.ShouldContain("quorum");
        parse.ShouldContain("x-delivery-limit");
        parse.ShouldContain(Queues.DeadLetter);
    }

    [Fact]
    public async Task Publish_BeforeTheConsumerEverStarted_IsKeptForIt()
    {
        var host = await server.NewHostAsync();
        await new RabbitMqTopology(host).DeclareAsync(Token);
        await using (var early = await BusUnderTest.StartAsync(host, consumes: false))
        {
            await Task.WhenAll(Enumerable.Range(0, 100).Select(early.PublishAsync));
        }

        await using var late = await BusUnderTest.StartAsync(host);

        (await late.Inbox.WaitForAsync(100, Token)).ShouldBe(100);
    }

    [Fact]
    public async Task Publish_NoQueueWouldReceiveIt_Throws()
    {
        await using var bus = await BusUnderTest.StartAsync(await server.NewHostAsync(), consumes: false);

        await Should.ThrowAsync<BusUnavailableException>(() => bus.PublishAsync(1));
    }

    [Fact]
    public async Task Consume_BrokerInAlarm_GoesOnUntilTheQueueIsEmpty()
    {
        var host = await server.NewHostAsync();
        await new RabbitMqTopology(host).DeclareAsync(Token);
        await using (var early = await BusUnderTest.StartAsync(host, consumes: false))
        {
            await Task.WhenAll(Enumerable.Range(0, 60).Select(early.PublishAsync));
        }

        await server.ControlAsync("set_vm_memory_high_watermark", "0.00001");
        try
        {
            await using var bus = await BusUnderTest.StartAsync(host);
            var publishing = bus.PublishAsync(999);

            (await bus.Inbox.WaitForAsync(60, Token)).ShouldBe(60);
            await Should.ThrowAsync<BusUnavailableException>(() => publishing);
        }
        finally
        {
            await server.ControlAsync("set_vm_memory_high_watermark", "0.6");
        }
    }

    [Fact]
    public async Task Monitor_QueueWithoutConsumers_ShowsItsDepth()
    {
        var host = await server.NewHostAsync();
        await new RabbitMqTopology(host).DeclareAsync(Token);
        await using var bus = await BusUnderTest.StartAsync(host, server.Management, consumes: false);
        await Task.WhenAll(Enumerable.Range(0, 7).Select(bus.PublishAsync));

        QueueDepth? parse = null;
        for (var i = 0; i < 60 && parse?.Ready != 7; i++)
        {
            await Task.Delay(500, Token);
            parse = (await bus.Monitor.ReadAsync(Token)).Queues.Single(q => q.Queue == Queues.Parse);
        }

        parse.ShouldBe(new QueueDepth(Queues.Parse, 7, 0, 0));
    }
}
