using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Reports.SearchApi.Host.Forwarding;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Api;

public sealed partial class ApiDescriptionTests
{
    /// <summary>Serves the documents' owner under one name with everything that this one does not map itself.</summary>
    private const string CatchAll = "/api/documents/{rest}";

    [Fact]
    public async Task Description_EveryRouteUnderApi_IsInIt()
    {
        await using var site = await Site.StartAsync(more: app => app.MapIngestForwarding(), configure: builder => builder.AddIngestForwarding());
        using var answer = await site.GetAsync("/openapi/v1.json");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var described = json.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"))
            .ToList();

        var mapped = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (Path: PathOf(e), Methods: e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []))
            .Where(e => e.Path.StartsWith("/api/", StringComparison.Ordinal) && e.Path is not (CatchAll or "/api/broken"))
            .SelectMany(e => e.Methods.Select(method => $"{method} {e.Path}"))
            .ToList();
        mapped.Count.ShouldBeGreaterThan(10);
        mapped.Except(described).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reader_OfTheDescription_LoadsNothingFromElsewhere()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/docs/", accept: "text/html");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain("scalar", Case.Insensitive);
        html.ShouldNotContain("src=\"http");
        html.ShouldNotContain("href=\"http");
    }

    private static string PathOf(RouteEndpoint endpoint) =>
        Constraint().Replace("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), "{${name}}");

    [GeneratedRegex(@"\{\*{0,2}(?<name>[^}:?]+)[^}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Constraint();
}
