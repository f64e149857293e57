using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Reports.SearchApi.Host.Forwarding;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Forwarding;

public sealed class IngestForwardingTests
{
    private const long MoreThanTheServersOwnLimit = 40L * 1024 * 1024;

    [Fact]
    public async Task Upload_LargerThanTheServersLimit_ReachesIngestWhole()
    {
        await using var ingest = await IngestAsync(app => app.MapPost("/api/documents", async (HttpContext context) =>
        {
            context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
            long size = 0;
            var buffer = new byte[81920];
            for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
            {
                size += read;
            }

            return Results.Text($"{context.Request.Host} {size}", statusCode: StatusCodes.Status202Accepted);
        }));
        await using var site = await SiteBeforeAsync(ingest.Urls.First());
        using var body = new StreamContent(new MemoryStream(new byte[MoreThanTheServersOwnLimit]));
        using var answer = await site.Client.PostAsync("/api/documents", body, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldEndWith($" {MoreThanTheServersOwnLimit}");
    }

    [Fact]
    public async Task Upload_IngestRefuses_ItsAnswerComesThrough()
    {
        await using var ingest = await IngestAsync(app => app.MapPost("/api/documents", () =>
            Results.Text("{\"code\":\"not_multipart\"}", "application/problem+json", Encoding.UTF8, StatusCodes.Status415UnsupportedMediaType)));
        await using var site = await SiteBeforeAsync(ingest.Urls.First());
        using var answer = await site.Client.PostAsync("/api/documents", new StringContent("x"), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("{\"code\":\"not_multipart\"}");
    }

    [Fact]
    public async Task Events_EachAsItHappens_PassesAtOnce()
    {
        var second = new TaskCompletionSource();
        await using var ingest = await IngestAsync(app => app.MapGet("/api/documents/events", async (HttpContext context) =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("data: first\n\n");
            await context.Response.Body.FlushAsync();
            await second.Task;
            await context.Response.WriteAsync("data: second\n\n");
        }));
        await using var site = await SiteBeforeAsync(ingest.Urls.First());
        using var answer = await site.Client.GetAsync("/api/documents/events", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        (await reader.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("data: first");
        second.SetResult();
        await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        (await reader.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("data: second");
    }

    [Fact]
    public async Task Anything_IngestDown_Is502InTheCallersLanguage()
    {
        await using var gone = await IngestAsync(_ => { });
        var address = gone.Urls.First();
        await gone.StopAsync(TestContext.Current.CancellationToken);
        await using var site = await SiteBeforeAsync(address);
        using var answer = await site.GetAsync("/api/documents", "en");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await answer.ProblemAsync()).Code.ShouldBe("ingest_unavailable");
    }

    [Fact]
    public async Task Parts_OfAParsedDocument_AreNotForwarded()
    {
        await using var ingest = await IngestAsync(app => app.MapFallback(() => Results.Text("ingest")));
        await using var site = await SiteBeforeAsync(ingest.Urls.First());
        (await site.Client.GetStringAsync($"/api/documents/{InventedReport.Id}/outline", TestContext.Current.CancellationToken)).ShouldContain("能源建设提速");
        (await site.Client.GetStringAsync($"/api/documents/{InventedReport.Id}", TestContext.Current.CancellationToken)).ShouldBe("ingest");
        (await site.Client.GetStringAsync($"/api/documents/{InventedReport.Id}/anything/else", TestContext.Current.CancellationToken)).ShouldBe("ingest");
    }

    private static async Task<WebApplication> IngestAsync(Action<WebApplication> routes)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        routes(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static Task<Site> SiteBeforeAsync(string ingest) => Site.StartAsync(
        more: app => app.MapIngestForwarding(),
        configure: builder =>
        {
            builder.Configuration["Ingest:Url"] = ingest;
            builder.AddIngestForwarding();
        });
}
