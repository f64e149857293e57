using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Reports.Contracts.Problems;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Problems;

public sealed class ProblemAnswersTests
{
    [Theory]
    [InlineData("/api/nowhere", "zh-CN", "此地址下没有内容。")]
    [InlineData("/api/nowhere", "en-GB,en;q=0.9", "There is nothing here under this address.")]
    [InlineData("/api/nowhere?lang=en", "zh-CN", "There is nothing here under this address.")]
    [InlineData("/api/nowhere", "fr, en;q=0.2, zh;q=0.4", "此地址下没有内容。")]
    [InlineData("/api/nowhere", "fr", "此地址下没有内容。")]
    public async Task UnknownRoute_UnderApi_IsAProblemInTheCallersLanguage(string address, string language, string detail)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(address, language);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var problem = await answer.ProblemAsync();
        (problem.Code, problem.Detail).ShouldBe(("not_found", detail));
        answer.Content.Headers.ContentLanguage.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task UnknownRoute_UnderApiAskedByABrowser_StaysJson()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/nowhere", accept: "text/html");
        (await answer.ProblemAsync()).Status.ShouldBe(404);
    }

    [Fact]
    public async Task WrongMethod_UnderApi_IsAProblem()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/search", method: HttpMethod.Delete);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await answer.ProblemAsync()).Code.ShouldBe("method_not_allowed");
    }

    [Fact]
    public async Task UnforeseenException_TellsNothingOfTheInside()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/broken");
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var problem = await answer.ProblemAsync();
        problem.Code.ShouldBe("internal_error");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("secret");
    }

    [Theory]
    [InlineData(400, "bad_request")]
    [InlineData(415, "not_multipart")]
    public async Task BareStatus_OfTheFramework_GetsABody(int status, string code)
    {
        await using var site = await Site.StartAsync(app => app.MapGet("/api/bare", () => Results.StatusCode(status)));
        using var answer = await site.GetAsync("/api/bare");
        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.ProblemAsync()).Code.ShouldBe(code);
    }

    [Fact]
    public async Task ProblemException_FillsItsSentence()
    {
        await using var site = await Site.StartAsync(app => app.MapGet("/api/thrown", (HttpContext _) => throw ProblemException.With("file_too_large", "limit", "50")));
        using var answer = await site.GetAsync("/api/thrown", "en");
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.ProblemAsync()).Detail.ShouldBe("A file may have at most 50 MB.");
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "没有内容")]
    [InlineData("/documents/nonsense", HttpStatusCode.NotFound, "nonsense")]
    [InlineData("/documents?cursor=forged", HttpStatusCode.BadRequest, "游标")]
    [InlineData("/documents?state=lost", HttpStatusCode.BadRequest, "lost")]
    [InlineData("/search?limit=x", HttpStatusCode.BadRequest, "limit")]
    public async Task Error_OfAPage_IsAPage(string address, HttpStatusCode status, string says)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(address, accept: "text/html,*/*");
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(says);
    }
}
