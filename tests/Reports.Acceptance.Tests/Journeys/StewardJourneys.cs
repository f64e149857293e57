using Microsoft.Playwright;
using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;
using Reports.SearchApi.Tests.Browser;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>What a data steward does in a browser, without script.</summary>
public sealed class StewardJourneys(SharedSite shared, Chromium chromium) : SharedJourney(shared)
{
    private const string Page = """
        首页	政务公开	互动交流
        您当前的位置：首页 > 政务公开 > 政府工作报告
        2047年砚汀市政府工作报告
        各位代表：
        　　现在，我代表市人民政府，向大会报告工作，请予审议。
        　　一、2046年工作回顾
        　　过去一年，全市上下同心协力，新建改建农村公路一百二十公里，修缮石桥二十七座，完成老旧小区改造三十七个，
        — 1 —
        惠及居民八千二百户。
        　　二、2047年主要目标
        　　地区生产总值增长百分之五左右，粮食产量保持稳定，生态环境质量持续改善。
        打印本页 关闭窗口
        """;

    [Fact]
    public async Task When_AFileWasRefused_TheReasonIsReadInBothLanguagesAndItIsTriedAgain()
    {
        var refused = await Site.SettleAsync("台账-空白.txt", " \n\n 　\n"u8.ToArray());
        await using var window = await chromium.OpenAsync(Site.Address, script: false);
        var page = window.Page;
        await page.GotoAsync("/documents");
        await page.FillAsync(".filter input[name=q]", "台账-");
        await page.ClickAsync(".filter button");
        await page.ClickAsync(".states a[href*='state=rejected']");
        var row = page.Locator("tbody tr");
        await Assertions.Expect(row).ToHaveCountAsync(1);
        await Assertions.Expect(row).ToContainTextAsync("文件中没有可读的文字");
        await page.ClickAsync("a.language");
        await Assertions.Expect(row).ToContainTextAsync("The file holds no text that could be read.");

        await row.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Assertions.Expect(page.Locator(".callout")).ToContainTextAsync("Being tried again: 1.");
        await Assertions.Expect(page.Locator(".filter input[name=q]")).ToHaveValueAsync("台账-");
        await Eventually.TrueAsync(async () => (await Site.DocumentAsync(refused.Id)).Steps.Count(s => s.Name == "rejected") == 2, "it was read again");
    }

    [Fact]
    public async Task When_ATextWasRepaired_EveryPlaceIsMarkedAndReadInTheOriginal()
    {
        var document = await Site.SettleAsync("旧页.txt", Archive.Gb18030.GetBytes(Page));
        document.State.ShouldBe("indexed");
        await using var window = await chromium.OpenAsync(Site.Address, "en", script: false);
        var page = window.Page;
        await page.GotoAsync("/documents/" + document.Id);
        await Assertions.Expect(page.Locator(".mend, .gone")).ToHaveCountAsync(0);

        await page.ClickAsync(".marking a");

        await Assertions.Expect(page.Locator(".gone")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".gone").First).ToContainTextAsync("您当前的位置");
        var mend = page.Locator(".mend");
        await Assertions.Expect(mend).ToHaveCountAsync(1);
        (await mend.GetAttributeAsync("title")).ShouldNotBeNull().ShouldContain("— 1 —");

        await page.Locator(".passage", new() { Has = mend }).Locator("a.source").ClickAsync();

        await Assertions.Expect(page.Locator(".side").First).ToContainTextAsync("完成老旧小区改造三十七个，惠及居民八千二百户。");
        await Assertions.Expect(page.Locator(".side").Last.Locator("del", new() { HasText = "1" })).ToContainTextAsync("—␣1␣—");
        await page.ClickAsync(".crumb a");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("砚汀市政府工作报告");
    }
}
