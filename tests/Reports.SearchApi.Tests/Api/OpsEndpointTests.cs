using System.Net;
using System.Text.Json;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Api;

public sealed class OpsEndpointTests
{
    [Fact]
    public async Task Queues_BusAndLedger_HaveTheShapeOfTheContract()
    {
        await using var site = await Site.StartAsync();
        (await BodyAsync(site, "/api/ops/queues")).ShouldBeApproved("queues");
    }

    [Fact]
    public async Task Queues_BusNotReachable_AreUnknownWithWhatTheLedgerKnows()
    {
        await using var site = await Site.StartAsync();
        site.Queues.Snapshot = site.Queues.Snapshot with { Queues = [], Problem = "no answer" };
        using var json = JsonDocument.Parse(await BodyAsync(site, "/api/ops/queues"));
        json.RootElement.GetProperty("problem").GetString().ShouldBe("no answer");
        var parse = json.RootElement.GetProperty("items")[0];
        parse.GetProperty("state").GetString().ShouldBe("unknown");
        parse.GetProperty("ready").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Queues_TransportWithoutDepths_TakesThemFromTheLedger()
    {
        await using var site = await Site.StartAsync();
        site.Queues.Snapshot = site.Queues.Snapshot with { Queues = [new("reports.parse", null, null, 1)], Transport = "in-memory" };
        using var json = JsonDocument.Parse(await BodyAsync(site, "/api/ops/queues"));
        json.RootElement.GetProperty("items")[0].GetProperty("ready").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Failures_OfOneKind_AreOneGroupWithoutTheExceptionsText()
    {
        await using var site = await Site.StartAsync();
        var body = await BodyAsync(site, "/api/ops/failures");
        body.ShouldNotContain("/secret/path");
        body.ShouldBeApproved("failures");
    }

    private static async Task<string> BodyAsync(Site site, string address)
    {
        using var answer = await site.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
