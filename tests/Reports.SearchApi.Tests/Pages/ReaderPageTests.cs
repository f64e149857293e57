using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Pages;

public sealed class ReaderPageTests
{
    [Fact]
    public async Task Reader_Passages_StandUnderTheirHeadingsWithAnchors()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync($"/documents/{InventedReport.Id}?p=2");
        page.QuerySelector("h1")!.TextContent.ShouldBe("云岭市2031年政府工作报告");
        page.QuerySelectorAll(".passage").Select(p => p.Id).ShouldBe(["p0", "p1", "p2", "p3", "p4"]);
        page.QuerySelectorAll(".passage.open").Single().Id.ShouldBe("p2");
        page.QuerySelectorAll(".text h2").Select(h => h.TextContent).ShouldBe(["一、过去一年工作回顾", "二、今年主要目标"]);
        page.QuerySelector("#p2 strong")!.TextContent.ShouldBe("(一)能源建设提速。");
        foreach (var link in page.QuerySelectorAll(".contents nav a"))
        {
            page.GetElementById(link.GetAttribute("href")!.TrimStart('#')).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task Reader_Query_IsMarkedAcrossSpacesAndListed()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync($"/documents/{InventedReport.Id}?q=抽水蓄能");
        page.QuerySelectorAll(".text mark").Select(m => m.TextContent).ShouldBe(["抽水蓄能", "抽水蓄能", "抽 水 蓄 能"]);
        page.QuerySelectorAll(".hitlist a").Select(a => a.GetAttribute("href")).ShouldBe(["#p2", "#p3"]);
        page.QuerySelectorAll(".text b").ShouldBeEmpty();
    }

    [Fact]
    public async Task Reader_EveryCharacterOfTheText_IsOnThePage()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync($"/documents/{InventedReport.Id}?q=工作");
        var shown = string.Concat(page.QuerySelectorAll(".lines").Select(l => l.TextContent)).Where(c => !char.IsWhiteSpace(c));
        string.Concat(shown).ShouldBe(string.Concat(InventedReport.Document.Text.Where(c => !char.IsWhiteSpace(c))));
    }

    [Theory]
    [InlineData("zh", "残篇", "3 个字符无法解码", "把握 73%")]
    [InlineData("en", "fragment", "3 characters could not be decoded", "73% sure")]
    public async Task Reader_FlagsAndWarnings_AreSentencesWithWhatWasFoundAndHowSure(string language, string flag, string warning, string sure)
    {
        await using var site = await Site.StartAsync();
        var notes = (await site.PageAsync($"/documents/{InventedReport.Id}?lang={language}")).QuerySelector(".callout.warn")!;
        notes.QuerySelectorAll("li").Length.ShouldBe(3);
        notes.TextContent.ShouldContain(flag);
        notes.TextContent.ShouldContain(warning);
        notes.TextContent.ShouldContain("42");
        notes.TextContent.ShouldContain(sure);
    }

    [Theory]
    [InlineData(FakeLedger.Rejected, "Word 文档损坏")]
    [InlineData(FakeLedger.Failed, "TimeoutException")]
    [InlineData(FakeLedger.Received, "正在处理")]
    [InlineData(FakeLedger.Withdrawn, "已撤回")]
    public async Task Reader_DocumentWithoutText_SaysWhy(string id, string says)
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/documents/" + id);
        page.QuerySelector(".callout")!.TextContent.ShouldContain(says);
        page.QuerySelectorAll(".passage").ShouldBeEmpty();
        page.DocumentElement.TextContent.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Reader_NameThatIsMarkup_IsShownAsItIs()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/documents/" + FakeLedger.Rejected);
        page.QuerySelectorAll("main img").ShouldBeEmpty();
        page.QuerySelector("h1 bdi")!.TextContent.ShouldBe("<img src=x onerror=alert(1)>.docx");
    }

    [Theory]
    [InlineData("zh", "把握 89%", "上传", "副本")]
    [InlineData("en", "89% sure", "upload", "copy")]
    public async Task Reader_Facts_NameFormatEncodingOriginAndReport(string language, string sure, string origin, string role)
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync($"/documents/{InventedReport.Id}?lang={language}");
        var facts = page.QuerySelector(".provenance")!.TextContent;
        facts.ShouldContain("txt");
        facts.ShouldContain("gb18030");
        facts.ShouldContain(sure);
        facts.ShouldContain(origin);
        facts.ShouldContain("下载/yunling.txt");
        page.QuerySelector($"a[href='/reports/{FakeReports.Id}']")!.TextContent.ShouldContain(role);
    }
}
