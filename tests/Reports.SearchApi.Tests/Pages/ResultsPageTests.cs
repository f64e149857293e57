using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Pages;

public sealed class ResultsPageTests
{
    [Fact]
    public async Task Results_Hit_IsMarkedAndLeadsToItsPassage()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/search?q=抽水蓄能");
        page.QuerySelectorAll(".snippet mark").Select(m => m.TextContent).ShouldBe(["抽水蓄能", "抽水蓄能"]);
        page.QuerySelector(".snippet")!.TextContent.ShouldBe("(一)能源建设提速。白石抽水蓄能电站全面开工,抽水蓄能装机规模达到120万千瓦。");
        var where = page.QuerySelector("a.where")!;
        where.GetAttribute("href").ShouldBe($"/documents/{InventedReport.Id}?p=2&q={Uri.EscapeDataString("抽水蓄能")}#p2");
        where.TextContent.ShouldContain("(一)能源建设提速");
        page.QuerySelector(".total")!.TextContent.ShouldContain("1 份报告");
    }

    [Fact]
    public async Task Results_TextThatLooksLikeMarkup_StaysText()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/search?q=" + Uri.EscapeDataString("<b>抽"));
        page.QuerySelectorAll(".snippet b").ShouldBeEmpty();
        page.QuerySelector(".snippet")!.TextContent.ShouldContain("<b>抽");
        page.QuerySelector("input[name=q]")!.GetAttribute("value").ShouldBe("<b>抽");
        page.Title.ShouldNotBeNull().ShouldContain("<b>抽");
    }

    [Fact]
    public async Task Facets_Value_AddsItsFilterAndChosenOneRemovesIt()
    {
        await using var site = await Site.StartAsync();
        var open = await site.PageAsync("/search?q=抽水蓄能&sort=newest");
        var zone = open.QuerySelectorAll(".facet a").Single(a => a.TextContent.Contains("工作回顾"));
        zone.GetAttribute("href")!.ShouldContain("zone=review");
        zone.GetAttribute("href")!.ShouldContain("sort=newest");

        var filtered = await site.PageAsync("/search?q=抽水蓄能&zone=review&code=990100");
        site.Search.Asked!.Zone.ShouldBe(["review"]);
        var chosen = filtered.QuerySelectorAll(".chosen a").First(a => a.TextContent.Contains("工作回顾"));
        chosen.GetAttribute("href")!.ShouldNotContain("zone=");
        chosen.GetAttribute("href")!.ShouldContain("code=990100");
        filtered.QuerySelectorAll("form input[type=hidden]").Select(i => i.GetAttribute("name")).ShouldBe(["code", "zone"]);
    }

    [Fact]
    public async Task Pager_NextPage_FollowsTheCursorAndLeadsBack()
    {
        await using var site = await Site.StartAsync();
        var first = await site.PageAsync("/search?q=抽水蓄能");
        var second = await site.PageAsync(first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!);
        site.Search.Asked!.Cursor.ShouldBe("page2");
        second.QuerySelector(".pager a[rel=next]").ShouldBeNull();
        second.QuerySelector(".pager a")!.GetAttribute("href").ShouldBe("/search?q=" + Uri.EscapeDataString("抽水蓄能"));
    }

    [Theory]
    [InlineData("zh", "近似结果")]
    [InlineData("en", "Near results")]
    public async Task Near_Results_AreLabelled(string language, string label)
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/search?q=抽水储能&lang=" + language);
        page.QuerySelector(".near h2")!.TextContent.ShouldBe(label);
        page.QuerySelector(".near .snippet mark").ShouldNotBeNull();
        page.QuerySelector(".empty").ShouldNotBeNull();
    }

    [Fact]
    public async Task Reading_RepairAndSynonym_AreTold()
    {
        await using var site = await Site.StartAsync();
        (await site.PageAsync("/search?q=\"抽水")).QuerySelector(".notes")!.TextContent.ShouldContain("引号不成对");
        (await site.PageAsync("/search?q=GDP")).QuerySelector(".notes a")!.GetAttribute("href").ShouldBe("/search?q=GDP&synonyms=no");
    }
}
