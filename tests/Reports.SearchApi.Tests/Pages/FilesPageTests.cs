using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Pages;

public sealed class FilesPageTests
{
    [Theory]
    [InlineData("zh", "文件没有任何内容")]
    [InlineData("en", "The file has no bytes.")]
    public async Task Files_Refused_SayWhyAndAreReachedFromTheList(string language, string reason)
    {
        await using var site = await Site.StartAsync();
        (await site.PageAsync("/documents")).QuerySelector("a[href='/files?refused=true']").ShouldNotBeNull();

        var row = (await site.PageAsync($"/files?refused=true&lang={language}")).QuerySelector("tbody tr")!;

        row.TextContent.ShouldContain("/收件/空.txt");
        row.TextContent.ShouldContain(reason);
    }
}
