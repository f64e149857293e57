using System.Text.Json;
using Reports.BadInputs.Tests.Catalogue;

namespace Reports.BadInputs.Tests.Numbers;

/// <summary>Row 56: dates that there are not. What is said of the document is nothing rather than wrong.</summary>
internal static class Dates
{
    public static IEnumerable<BadInput> All =>
    [
        Undated("the thirtieth of February", "二〇三一年二月三十日"),
        Undated("month thirteen", "2031年13月45日"),
        Undated("hyphens", "2031-13-45"),
        Undated("year zero", "0年1月1日"),
        Undated("year nought", "0000年00月00日"),
        Undated("year 9999", "9999年99月99日"),
        Undated("the Republic's", "民国一百二十年一月三十二日"),
        Undated("a range", "2031年1月32日—35日"),
        Undated("Chinese beyond counting", "二〇三一二〇三一年十十月百百日"),
    ];

    private static BadFile Undated(string what, string date)
    {
        var text = $"政府工作报告\n——{date}在砚汀市第三届人民代表大会第一次会议上\n各位代表：\n{Words.Marked("56 " + what)}";
        return BadFile.Of(56, what, what + ".txt", () => Words.Bytes(text), Outcome.Indexed(text)).And(async (site, document) =>
        {
            var meta = JsonDocument.Parse((await site.Http.GetAsync($"/api/documents/{document.Id}")).Body).RootElement.GetProperty("meta");
            IsNull(meta, "delivered").ShouldBeTrue(meta.ToString());
            (await site.Http.GetAsync("/api/documents?year=9999")).Body.ShouldNotContain(document.Id);
            (await site.Http.GetAsync("/api/documents?year=0")).Status.ShouldBeInRange(200, 499);
        });
    }

    private static bool IsNull(JsonElement element, string name) => !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null;
}
