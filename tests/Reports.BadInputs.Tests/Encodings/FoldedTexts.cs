using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Encodings;

/// <summary>Rows 43–45: forms of one word. Whichever is asked for finds whichever is written, and what is marked is the original.</summary>
internal static class FoldedTexts
{
    public static IEnumerable<BadInput> All =>
    [
        Found(43, "invisible characters", "沙\u200D洲\uFE0F鹭鸟", "沙洲鹭鸟"),
        Found(43, "marks", "cafe\u0301 zuówei", "café zuowei"),
        Found(44, "full-width digits", "第１２３７号渡轮", "第1237号渡轮"),
        Found(44, "full-width letters", "ＡＢＣ渡轮群", "abc渡轮群"),
        Found(44, "ideographic space", "蓝\u3000渡\u3000轮\u3000队", "蓝渡轮队"),
        Found(44, "traditional", "藍色渡輪艦隊", "蓝色渡轮舰队"),
        Found(44, "asked in traditional", "绿色渡轮舰队", "綠色渡輪艦隊"),
        Found(45, "compatibility ideographs", "\uF900有\uF9E4渡", "豈有理渡"),
        Found(45, "radicals", "\u2F26\u2F25\u2F1F木", "子女土木"),
        Found(45, "squared words", "渡㍿轮㎞程", "渡株式会社轮km程"),
    ];

    private static BadFile Found(int row, string what, string written, string asked) =>
        BadFile.Read(row, what, $"甲乙{written}丙丁", $"甲乙{written}丙丁").And((site, document) => FindAsync(site, document.Id, asked, written));

    private static async Task FindAsync(SiteUnderTest site, string id, string asked, string written)
    {
        var hit = (await site.Http.SearchAsync($"\"{asked}\"")).Hits.SingleOrDefault(h => h.Document == id).ShouldNotBeNull();
        var text = await site.TextAsync(id);
        text[hit.Start..hit.End].ShouldContain(written);
        hit.Marked.ShouldHaveSingleItem().ShouldBe(written);
    }
}
