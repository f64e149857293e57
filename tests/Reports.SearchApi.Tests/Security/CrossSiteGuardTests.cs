using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Security;

public sealed class CrossSiteGuardTests
{
    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData("same-origin", null, HttpStatusCode.OK)]
    [InlineData("none", "null", HttpStatusCode.OK)]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData("same-site", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "here", HttpStatusCode.OK)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    [InlineData(null, "http://yanting.invalid", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "here", HttpStatusCode.Forbidden)]
    public async Task Post_FromAnotherSitesPage_IsTurnedAway(string? site, string? origin, HttpStatusCode status)
    {
        await using var running = await StartAsync();
        using var answer = await SendAsync(running, HttpMethod.Post, site, origin == "here" ? running.Address.GetLeftPart(UriPartial.Authority) : origin);

        answer.StatusCode.ShouldBe(status);
        if (status == HttpStatusCode.Forbidden)
        {
            (await answer.ProblemAsync()).Code.ShouldBe("cross_site");
        }
    }

    [Fact]
    public async Task Get_FromAnotherSitesPage_IsALink()
    {
        await using var running = await StartAsync();
        using var answer = await SendAsync(running, HttpMethod.Get, "cross-site", "http://yanting.invalid");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<Site> StartAsync() => Site.StartAsync(app => app.MapMethods("/api/tried", ["GET", "POST"], () => Results.Ok()));

    private static Task<HttpResponseMessage> SendAsync(Site running, HttpMethod method, string? site, string? origin)
    {
        var request = new HttpRequestMessage(method, "/api/tried");
        foreach (var (name, value) in new[] { ("Sec-Fetch-Site", site), ("Origin", origin) })
        {
            request.Headers.TryAddWithoutValidation(name, value is null ? [] : [value]);
        }

        return running.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
