using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Reports.Ingest.Collecting.Fetching;
using Reports.Ingest.Collecting.Sources;
using Reports.Ingest.Tests.Running;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Tests.Collecting;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.100.100.200")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    public void IsPublic_AddressThatLeadsInside_IsNot(string address) => AddressGuard.IsPublic(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2400:3200::1")]
    public void IsPublic_AddressOfTheWeb_Is(string address) => AddressGuard.IsPublic(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("[::ffff:127.0.0.1]")]
    public async Task Visit_AddressThatLeadsInside_IsNotConnected(string host)
    {
        await using var portal = await LocalSite.StartAsync();
        portal.Html("/list.html", "");
        await using var ingest = await IngestSite.StartAsync();
        var address = $"http://{host}:{new Uri(portal.Address).Port}/list.html";
        (await ingest.SendAsync(HttpMethod.Put, "/api/sources/inside", $$"""{"address": "{{address}}", "delay_ms": 0}""")).Status.ShouldBe(201);

        (await VisitAsync(ingest, "inside")).Outcome.ShouldBe("refused_address");
        portal.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Visit_RedirectThatLeadsInside_IsNotFollowed()
    {
        await using var inside = await LocalSite.StartAsync();
        await using var portal = await LocalSite.StartAsync();
        portal.Moved("/list.html", $"http://localhost:{new Uri(inside.Address).Port}/secret");
        await using var ingest = await IngestSite.StartAsync(("Collect:AllowPrivate:0", "127.0.0.1"));
        await ingest.SendAsync(HttpMethod.Put, "/api/sources/outside", $$"""{"address": "{{portal.Address}}/list.html", "delay_ms": 0}""");

        (await VisitAsync(ingest, "outside")).Outcome.ShouldBe("refused_address");
        portal.Requests.ShouldBe(["/list.html"]);
        inside.Requests.ShouldBeEmpty();
    }

    private static async Task<VisitResult> VisitAsync(IngestSite ingest, string id)
    {
        await ingest.Services.GetRequiredService<Visitor>().RunAsync(TestContext.Current.CancellationToken);
        var source = await ingest.Services.GetRequiredService<ICollectionReader>().FindSourceAsync(id, TestContext.Current.CancellationToken);
        return source.ShouldNotBeNull().Last.ShouldNotBeNull().Result;
    }
}
