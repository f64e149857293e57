using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Pages;

/// <summary>Pages as a browser without script reads them.</summary>
internal static class Html
{
    public static async Task<IHtmlDocument> PageAsync(this Site site, string address, string language = "zh-CN")
    {
        using var answer = await site.GetAsync(address, language, "text/html");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue(html);
        return new HtmlParser().ParseDocument(html);
    }
}
