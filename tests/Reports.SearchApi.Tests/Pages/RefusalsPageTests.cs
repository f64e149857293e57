using System.Net;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Refusing;

namespace Reports.SearchApi.Tests.Pages;

public sealed class RefusalsPageTests
{
    [Theory]
    [InlineData("zh", "压缩包", "来源", "文件没有任何内容", "共 3 次")]
    [InlineData("en", "archive", "source", "The file has no bytes.", "3 times since")]
    public async Task Refusals_EachOfThem_SaysWhereFromWhenAndWhyInTheReadersLanguage(string language, string archive, string source, string reason, string times)
    {
        await using var site = await Site.StartAsync();
        var rows = (await site.PageAsync("/refusals?lang=" + language)).QuerySelectorAll("tbody tr");

        rows[0].TextContent.ShouldContain("包.zip/县/<b>程序.txt");
        rows[0].TextContent.ShouldContain("elf");
        rows[0].QuerySelector(".file").ShouldBeNull();
        rows[0].Children[1].TextContent.ShouldContain(archive);
        rows[1].QuerySelector("td:first-child .file")!.TextContent.ShouldBe("https://yanting.invalid/空.docx");
        rows[1].QuerySelector(".reason")!.TextContent.ShouldContain(reason);
        rows[1].Children[1].TextContent.ShouldContain(source);
        rows[1].QuerySelector($"a[href='/sources/{FakeCollection.Id}']").ShouldNotBeNull();
        rows[1].QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2031-03-01T07:00:00Z");
        rows[1].TextContent.ShouldContain(times);
        rows[2].QuerySelector(".figure")!.TextContent.ShouldBe("–");
        rows[2].TextContent.ShouldContain("50");
    }

    [Fact]
    public async Task Reasons_EachWithItsCount_LeadToTheSameFilterForIt()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/refusals?code=empty_file&q=包&lang=en");

        site.Refusals.Asked.ShouldBe((new RefusalFilter("empty_file", "包"), 50, null));
        page.QuerySelectorAll(".states a").Select(a => a.GetAttribute("href")).ShouldBe(
            ["/refusals?q=%E5%8C%85", "/refusals?code=unsupported_type&q=%E5%8C%85", "/refusals?code=empty_file&q=%E5%8C%85", "/refusals?code=file_too_large&q=%E5%8C%85"]);
        page.QuerySelectorAll(".states .figure").Select(f => f.TextContent).ShouldBe(["14", "12", "1", "1"]);
        page.QuerySelector(".states a[aria-current]")!.TextContent.ShouldContain("Empty file");
        page.QuerySelectorAll(".filter input").Select(i => (i.GetAttribute("name"), i.GetAttribute("value"))).ShouldBe([("q", "包"), ("code", "empty_file")]);
        page.QuerySelector(".filter a.clear")!.GetAttribute("href").ShouldBe("/refusals");
    }

    [Fact]
    public async Task Reasons_OneThatNothingFits_IsNamedAllTheSame()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/refusals?code=encrypted&lang=en");

        page.QuerySelector(".states a[aria-current]")!.TextContent.ShouldContain("Encrypted file");
        page.QuerySelector(".empty").ShouldNotBeNull();
        page.QuerySelector("table").ShouldBeNull();
    }

    [Fact]
    public async Task Pages_FromOneToTheNextAndBack_KeepTheFilter()
    {
        await using var site = await Site.StartAsync();
        var first = await site.PageAsync("/refusals?q=a");
        first.QuerySelector(".pager .next")!.GetAttribute("href").ShouldBe("/refusals?q=a&cursor=1");
        first.QuerySelectorAll(".pager a").Length.ShouldBe(1);

        var second = await site.PageAsync("/refusals?q=a&cursor=1");
        second.QuerySelectorAll(".pager a").Select(a => a.GetAttribute("href")).ShouldBe(["/refusals?q=a"]);
    }

    [Theory]
    [InlineData("code=lost", "lost")]
    [InlineData("cursor=x", "cursor")]
    public async Task Query_ThatCannotBeMeant_IsNamed(string query, string named)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/refusals?" + query, "en", "text/html");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(named);
    }

    [Theory]
    [InlineData("/documents", "/refusals")]
    [InlineData("/documents?q=程序&state=failed", "/refusals?q=%E7%A8%8B%E5%BA%8F")]
    [InlineData("/upload", "/refusals")]
    public async Task Refusals_FromListAndUpload_AreOneStepAway(string address, string link)
    {
        await using var site = await Site.StartAsync();
        (await site.PageAsync(address)).QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain(link);
    }
}
