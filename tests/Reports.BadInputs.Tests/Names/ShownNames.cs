using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Names;

/// <summary>Rows 15, 16 and 20 once more: what becomes of names in headers, logs and pages.</summary>
internal static class ShownNames
{
    public static IEnumerable<BadInput> All =>
    [
        new BadSituation(15, "line ends in header and log", "no header and no line of the log is forged", LineEndsAsync),
        new BadSituation(16, "override on pages", "left out on pages", OverrideAsync),
        new BadSituation(20, "markup on pages", "shown as text on every page", MarkupAsync),
    ];

    private static async Task LineEndsAsync(SiteUnderTest site)
    {
        var id = await site.Http.AcceptAsync("a\r\nX-Forged: yes\r\n.txt", Words.Bytes(Words.Marked("15 forged")));

        var original = await site.Http.GetAsync($"/api/documents/{id}/original");

        original.Status.ShouldBe(200);
        original.Headers.ShouldNotContainKey("X-Forged");
        site.Log.ShouldNotContain("\nX-Forged");
    }

    private static async Task OverrideAsync(SiteUnderTest site)
    {
        var id = await site.Http.AcceptAsync("甲\u202Etxt.exe乙.txt", Words.Bytes(Words.Marked("16 pages")));

        (await site.Http.SettledAsync(id)).Name.ShouldContain("\u202E");
        foreach (var page in new[] { $"/documents/{id}", "/documents" })
        {
            (await site.Http.GetAsync(page)).Body.ShouldNotContain("\u202E");
        }
    }

    private static async Task MarkupAsync(SiteUnderTest site)
    {
        var good = await site.Http.SettleAsync("<img src=x onerror=alert('名')>.txt", Words.Bytes(Words.Marked("20 pages")));
        var blank = await site.Http.SettleAsync("<img src=x onerror=alert('空')>.txt", Words.Bytes(" \n\n\n"));

        foreach (var page in new[] { "/documents", "/", "/search?q=%3Cimg%20src=x%3E", $"/documents/{good.Id}", $"/documents/{blank.Id}", "/%3Cimg%20src=x%3E" })
        {
            (await site.Http.GetAsync(page)).Body.ShouldNotContain("<img src=x");
        }

        (await site.Http.GetAsync("/documents")).Body.ShouldContain("&lt;img src=x onerror=alert");
    }
}
