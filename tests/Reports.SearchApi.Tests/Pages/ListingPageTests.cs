using System.Net;
using AngleSharp.Dom;
using Reports.Contracts.Documents;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Tests.Pages;

public sealed class ListingPageTests
{
    [Theory]
    [InlineData("zh", "Word 文档损坏", "3 个字符无法解码", "残篇")]
    [InlineData("en", "The Word document is damaged", "3 characters could not be decoded", "This is a part of the report")]
    public async Task List_EveryDocument_SaysWhatBecameOfItInTheReadersLanguage(string language, string refusal, string warning, string flag)
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/documents?lang=" + language);
        Row(page, FakeLedger.Rejected).TextContent.ShouldContain(refusal);
        Row(page, FakeLedger.Failed).TextContent.ShouldContain("TimeoutException");
        var warned = Row(page, InventedReport.Id);
        warned.TextContent.ShouldContain(warning);
        warned.TextContent.ShouldContain("txt · gb18030");
        warned.QuerySelector(".flags")!.TextContent.ShouldContain(flag);
    }

    [Fact]
    public async Task Filter_AllItsFields_AreAskedForAndKept()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/documents?state=rejected&genre=plan_report&year=2031&place=砚汀&flag=truncated&q=img");

        site.Ledger.Asked.ShouldBe(new DocumentFilter(DocumentState.Rejected, null, 2031, "plan_report", "truncated", "img", "砚汀"));
        page.QuerySelectorAll(".filter input").Select(i => i.GetAttribute("value")).ShouldBe(["img", "砚汀", "2031"]);
        page.QuerySelectorAll(".filter option[selected]").Select(o => o.GetAttribute("value")).ShouldBe(["rejected", "plan_report", "truncated"]);
    }

    [Fact]
    public async Task Filter_SixDigits_AreAPlacesCode()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/documents?place=990100&state=failed");

        site.Ledger.Asked.ShouldBe(new DocumentFilter(DocumentState.Failed, "990100"));
        page.QuerySelector(".retry-all form")!.GetAttribute("action").ShouldBe("/api/documents/replay?state=failed&code=990100&back=%2Fdocuments%3Fstate%3Dfailed%26place%3D990100");
    }

    [Fact]
    public async Task States_EachWithItsCount_LeadToTheSameFilterInIt()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/documents?q=a&state=failed&lang=en");

        page.QuerySelectorAll(".states a").Select(a => a.GetAttribute("href")).ShouldBe(
        [
            "/documents?q=a", "/documents?state=received&q=a", "/documents?state=parsed&q=a", "/documents?state=indexed&q=a", "/documents?state=rejected&q=a",
            "/documents?state=failed&q=a", "/documents?state=withdrawn&q=a",
        ]);
        page.QuerySelectorAll(".states .figure").Select(f => f.TextContent).ShouldBe(["5", "1", "0", "1", "1", "1", "1"]);
        page.QuerySelector(".states a[aria-current]")!.TextContent.ShouldContain("failed");
    }

    [Fact]
    public async Task Retry_RejectedAndFailedAlone_ComesBackToTheSameList()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/documents");

        page.QuerySelectorAll("tbody form[method=post]").Select(f => f.GetAttribute("action")).ShouldBe(
            [$"/api/documents/{FakeLedger.Rejected}/replay?back=%2Fdocuments", $"/api/documents/{FakeLedger.Failed}/replay?back=%2Fdocuments"]);
        page.QuerySelector(".retry-all summary")!.TextContent.ShouldContain("2");
        page.QuerySelector("meta[name=referrer]")!.GetAttribute("content").ShouldBe("same-origin");
        (await site.PageAsync("/documents?state=indexed")).QuerySelectorAll("form[method=post]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/documents", "2")]
    [InlineData("/documents?state=failed", "1")]
    [InlineData("/documents?q=a", null)]
    [InlineData("/documents?year=2031&state=failed", null)]
    public async Task Retry_AllWithoutAFilter_HasTheReaderTypeTheirNumber(string address, string? number)
    {
        await using var site = await Site.StartAsync();
        var field = (await site.PageAsync(address)).QuerySelector(".retry-all form input[name=confirm][required]");

        field?.GetAttribute("pattern").ShouldBe(number);
        (field is null).ShouldBe(number is null);
    }

    [Theory]
    [InlineData("replayed=1000&left=234", "Being tried again: 1,000.", "next time: 234.")]
    [InlineData("replayed=1&left=0", "Being tried again: 1.", null)]
    public async Task Retry_Done_IsSaid(string outcome, string said, string? left)
    {
        await using var site = await Site.StartAsync();
        var callout = (await site.PageAsync($"/documents?{outcome}&lang=en")).QuerySelector(".callout")!.TextContent;

        callout.ShouldContain(said);
        callout.Contains("next time", StringComparison.Ordinal).ShouldBe(left is not null);
        callout.ShouldContain(left ?? "");
    }

    [Theory]
    [InlineData("state=lost")]
    [InlineData("genre=novel")]
    [InlineData("year=soon")]
    public async Task Filter_ThatCannotBeMeant_IsNamed(string query)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/documents?" + query, "en", "text/html");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(query.Split('=')[1]);
    }

    private static IElement Row(IParentNode page, string id) => page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector($"a[href='/documents/{id}']") is not null);
}
