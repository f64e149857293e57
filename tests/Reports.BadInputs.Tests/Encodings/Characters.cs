using System.Text;
using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Encodings;

/// <summary>Rows 39–43: characters that a text should not hold, and line ends of every kind.</summary>
internal static class Characters
{
    private static readonly string[] Lines = ["一、甲", "新建渡口", "二、乙", "修缮石桥"];

    public static IEnumerable<BadInput> All =>
    [
        BadFile.Read(39, "NUL", "新建\0渡口\0九座", "新建渡口九座"),
        new BadSituation(39, "NUL in a query", "answered, never 5xx", site => AskAsync(site, "%00", "渡口%00", "%22渡%00口%22")),
        Html("lone surrogate of a reference", "<p>甲&#xD800;乙</p>", "甲\uFFFD乙\n"),
        Html("reference to nothing", "<p>甲&#x110000;丙</p>", "甲\uFFFD丙\n"),
        BadFile.Of(40, "lone surrogate in docx", "孤.docx", () => Archive.Docx("甲&#xD800;乙"), Outcome.Indexed("甲\uFFFD乙\n")),
        new BadSituation(40, "lone surrogate in a query", "answered, never 5xx", site => AskAsync(site, "%ED%A0%80", "%ED%A0%80渡口")),
        new BadSituation(40, "lone surrogate in JSON", "400 `bad_request`", JsonAsync),
        BadFile.Read(41, "controls", "新建\u0001\u0007\u001B[31m\u007F渡口\uFFFE\uFFFF十座", "新建渡口十座"),
        BadFile.Read(41, "page and column breaks", "第一页\f第二页\v第三行", "第一页\n第二页\n第三行"),
        BadFile.Read(41, "tab stays", "新建\t渡口", "新建\t渡口"),
        BadFile.Read(42, "line ends", "甲\r乙\r\n丙\u0085丁\u2028戊\u2029己\n\r庚", "甲\n乙\n丙\n丁\n戊\n己\n庚"),
        new BadSituation(42, "each line end alone", "the same text and outline", SameOutlineAsync),
        BadFile.Read(42, "no line end", "甲乙丙丁戊己庚辛", "甲乙丙丁戊己庚辛"),
        BadFile.Read(43, "storm of marks", "渡\u0301" + new string('\u0301', 1_000) + "口", "渡" + new string('\u0301', 32) + "口"),
        BadFile.Read(43, "direction, joiners, variants, private use", "新\u202E建\u200F渡\u200D口\uFE0F\uE001三\U000E0100座", "新\u202E建\u200F渡\u200D口\uFE0F\uE001三\U000E0100座"),
    ];

    private static BadFile Html(string what, string body, string read) => BadFile.Read(40, what, $"<html><body>{body}</body></html>", read, ".html");

    private static async Task AskAsync(SiteUnderTest site, params string[] queries)
    {
        foreach (var query in queries)
        {
            (await RawRequest.GetAsync(site.Http, "/api/search?q=" + query.Replace("渡", "%E6%B8%A1", StringComparison.Ordinal).Replace("口", "%E5%8F%A3", StringComparison.Ordinal))).Status.ShouldBeInRange(200, 499);
        }
    }

    private static async Task JsonAsync(SiteUnderTest site)
    {
        var body = """{"id":"a","name":"\ud800","address":"http://example.org/","kind":"page"}"""u8.ToArray();
        var answer = await RawRequest.SendAsync(site.Http, [RawRequest.Head(site.Http, "POST /api/sources", "Content-Type: application/json", $"Content-Length: {body.Length}"), body]);

        answer.Status.ShouldBe(400, answer.Text);
        answer.Text.ShouldContain("\"code\":\"bad_");
    }

    private static async Task SameOutlineAsync(SiteUnderTest site)
    {
        var seen = new List<string>();
        foreach (var end in new[] { "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029" })
        {
            var document = await site.Http.SettleAsync("端.txt", Encoding.UTF8.GetBytes(string.Join(end, Lines)));
            var outline = (await site.Http.GetAsync($"/api/documents/{document.Id}/outline")).As<DocumentOutline>();
            seen.Add(await site.TextAsync(document.Id) + string.Join('|', outline.Items));
        }

        seen.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldContain("一、甲\n新建渡口\n二、乙");
    }
}
