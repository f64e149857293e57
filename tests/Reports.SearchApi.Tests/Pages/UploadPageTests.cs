using Reports.SearchApi.Tests.Fakes;
using Reports.Text.Formats;

namespace Reports.SearchApi.Tests.Pages;

public sealed class UploadPageTests
{
    [Theory]
    [InlineData("zh-CN", "需要文字识别程序")]
    [InlineData("en", "needs a program that recognises characters")]
    public async Task Upload_Lead_NamesWhatIsReadHereAndWhatIsNot(string language, string need)
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/upload", language);
        var lead = page.QuerySelector(".lead")!.TextContent;

        foreach (var format in DocumentFormats.All)
        {
            lead.ShouldContain(format.IsAvailable ? format.Word : format.Extensions[0]);
        }

        lead.ShouldContain("zip");
        lead.Contains(need, StringComparison.Ordinal).ShouldBe(DocumentFormats.All.Any(f => !f.IsAvailable));
        page.QuerySelector("input[type=file]")!.GetAttribute("accept")!.Split(',').ShouldBeSubsetOf(
            DocumentFormats.All.Where(f => f.IsAvailable).SelectMany(f => f.Extensions).Append("zip").Select(e => "." + e));
    }
}
