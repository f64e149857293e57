namespace Reports.Hosting.Tests.Bus;

public sealed class InMemoryBusTests
{
    [Fact]
    public async Task Publish_WithAConsumer_ArrivesOnce()
    {
        var token = TestContext.Current.CancellationToken;
        await using var bus = await BusUnderTest.StartAsync(broker: null);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(bus.PublishAsync));

        (await bus.Inbox.WaitForAsync(200, token)).ShouldBe(200);
        (await bus.Monitor.ReadAsync(token)).Transport.ShouldBe("in-memory");
    }
}
