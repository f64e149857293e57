using System.Net;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Pages;

public sealed class SourcesPageTests
{
    [Theory]
    [InlineData("zh-CN", "被网站拒绝")]
    [InlineData("en", "turned away")]
    public async Task Sources_OneThatWasTurnedAway_SaysSoInTheReadersLanguage(string language, string outcome)
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/sources", language);

        var text = page.Body!.TextContent;
        text.ShouldContain("砚汀市人民政府");
        text.ShouldContain(outcome);
        text.ShouldContain("/收件/空.txt");
    }

    [Fact]
    public async Task Source_ItsVisits_ShowWhatTheyCameUponAsText()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/sources/" + FakeCollection.Id, "en");

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        page.Body!.TextContent.ShouldContain("403 https://yanting.invalid/<b>.html");
        page.QuerySelectorAll("tbody b").ShouldBeEmpty();
    }

    [Fact]
    public async Task Source_Unknown_IsNotFound()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/sources/nobody", accept: "text/html");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
