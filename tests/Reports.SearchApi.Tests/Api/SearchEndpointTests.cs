using System.Net;
using Reports.Search.Seam;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Api;

public sealed class SearchEndpointTests
{
    [Fact]
    public async Task Search_Hit_HasTheShapeOfTheContract()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/search?q=抽水蓄能");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeApproved("search");
    }

    [Fact]
    public async Task Search_Answer_TellsBackendAndTotalTime()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/search?q=抽水蓄能");
        answer.Headers.GetValues("Server-Timing").Single().ShouldMatch(@"^backend;dur=0\.42, total;dur=\d+(\.\d+)?$");
    }

    [Fact]
    public async Task Search_RepeatedAndCommaSeparatedFilters_AreOneList()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/search?q=x&code=990100,990200&code=980000&level=county&genre=other&zone=targets,review&flag=fragment&indicator=gdp,cpi&entity=栖屏大桥&facets=entity&year=2020..2026&sort=newest&near=no&synonyms=no&per=passage&limit=7");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var asked = site.Search.Asked.ShouldNotBeNull();
        asked.Code.ShouldBe(["990100", "990200", "980000"]);
        asked.Zone.ShouldBe(["targets", "review"]);
        asked.Level.ShouldBe(["county"]);
        asked.Genre.ShouldBe(["other"]);
        asked.Flag.ShouldBe(["fragment"]);
        asked.Indicator.ShouldBe(["gdp", "cpi"]);
        asked.Entity.ShouldBe(["栖屏大桥"]);
        asked.Facets.ShouldBe("entity");
        (asked.Year, asked.Sort, asked.Near, asked.Synonyms, asked.Per, asked.Limit).ShouldBe(("2020..2026", "newest", "no", "no", "passage", 7));
    }

    [Theory]
    [InlineData("limit=many", "bad_parameter")]
    [InlineData("limit=-1", "bad_parameter")]
    [InlineData("limit=99999999999999999999", "bad_parameter")]
    [InlineData("cursor=forged", "bad_cursor")]
    [InlineData("q=%ED%A0%80", "bad_request")]
    [InlineData("q=a%00b", "bad_request")]
    public async Task Search_UnusableParameter_Is400WithItsCode(string query, string code)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/search?" + query);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.ProblemAsync()).Code.ShouldBe(code);
    }

    [Fact]
    public async Task Search_EngineGone_Is503AndSaysWhenToRetry()
    {
        await using var site = await Site.StartAsync();
        site.Search.Instead = _ => throw new SearchEngineUnavailableException("gone", new IOException());
        using var answer = await site.GetAsync("/api/search?q=x");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        (await answer.ProblemAsync()).Code.ShouldBe("search_unavailable");
    }

    [Fact]
    public async Task Ask_EngineThatNeverAnswers_IsGivenUp()
    {
        await using var site = await Site.StartAsync();
        site.Search.Instead = token =>
        {
            var never = Task.Delay(Timeout.Infinite, token);
            site.Time.Advance(TimeSpan.FromSeconds(6));
            return never;
        };
        using var answer = await site.GetAsync("/api/search?q=x");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.ProblemAsync()).Code.ShouldBe("search_timeout");
    }
}
