using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Browser;

public sealed class JourneyTests(Chromium chromium)
{
    [Fact]
    public async Task Reader_WithoutScript_SearchesAndOpensTheHitAtItsPassage()
    {
        await using var site = await Site.StartAsync();
        await using var window = await chromium.OpenAsync(site.Address, script: false, height: 500);
        var page = window.Page;
        await page.GotoAsync("/");
        await page.FillAsync("input[name=q]", "抽水蓄能");
        await page.ClickAsync("form.search button");
        await page.ClickAsync("a.where");
        page.Url.ShouldEndWith("#p2");
        (await page.Locator("#p2").GetAttributeAsync("class")).ShouldBe("passage open");
        (await page.Locator("#p2 mark").CountAsync()).ShouldBe(2);
        await Assertions.Expect(page.Locator("#p2")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Upload_WithScript_ShowsEachFilesAnswerAndFinalState()
    {
        var asked = 0;
        await using var site = await Site.StartAsync(app =>
        {
            app.MapPost("/api/documents", async (HttpContext context) =>
            {
                var name = (await context.Request.ReadFormAsync()).Files.Single().FileName;
                return name == "bad.docx"
                    ? Results.Json(new { items = new object[] { new { name, error = new { code = "empty_file", title = "空文件", detail = "文件没有任何内容。" } } } }, statusCode: StatusCodes.Status400BadRequest)
                    : Results.Json(new { items = new object[] { new { name, id = InventedReport.Id, duplicate = false } } }, statusCode: StatusCodes.Status202Accepted);
            });
            app.MapGet("/api/documents/{id}", () => Results.Json(new { state = Interlocked.Increment(ref asked) == 1 ? "received" : "indexed" }));
        });
        await using var window = await chromium.OpenAsync(site.Address);
        var page = window.Page;
        await page.GotoAsync("/upload");
        await page.SetInputFilesAsync("input[type=file]", [File("<i>good</i>.txt"), File("bad.docx")]);
        await page.ClickAsync("form.upload button");
        await Assertions.Expect(page.Locator("#uploads li").Nth(0)).ToContainTextAsync("可检索");
        await Assertions.Expect(page.Locator("#uploads li").Nth(0)).ToContainTextAsync("<i>good</i>.txt");
        await Assertions.Expect(page.Locator("#uploads li").Nth(1)).ToContainTextAsync("文件没有任何内容。");
        (await page.Locator("#uploads a").GetAttributeAsync("href")).ShouldBe("/documents/" + InventedReport.Id);
    }

    private static FilePayload File(string name) => new() { Name = name, MimeType = "text/plain", Buffer = "正文"u8.ToArray() };
}
