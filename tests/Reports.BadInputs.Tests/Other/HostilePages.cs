using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Other;

/// <summary>Rows 77–79: pages that run, nest and call.</summary>
internal static class HostilePages
{
    private const int Many = 100_000;

    public static IEnumerable<BadInput> All =>
    [
        Read(77, "scripts", "<script>alert('脚本')</script><p onclick=\"alert(1)\">甲渡</p><a href=\"javascript:alert(2)\">乙渡</a>", "甲渡\n乙渡\n", "alert", "脚本"),
        Read(77, "frames, pictures and styles", $"<style>p{{color:red}}</style><iframe src=\"{Trap.Address}\">框</iframe><svg onload=\"alert(1)\"><text>图</text></svg><object data=\"{Trap.Address}\">物</object><p>丙渡</p>", "丙渡\n", "color", "框", "图", "物"),
        Read(77, "tags that are text", "<p>1 &lt;script&gt;alert(3)&lt;/script&gt; 丁渡</p>", "1 <script>alert(3)</script> 丁渡\n").And((site, document) => EncodedAsync(site, document.Id)),
        Read(78, "a hundred thousand deep", Words.Repeat("<div>", Many) + "戊渡" + Words.Repeat("</div>", Many), "戊渡\n"),
        Read(78, "tags left open", Words.Repeat("<div><b><table><tr><td>", Many / 10) + "己渡", null),
        Read(78, "a million attributes", "<p " + Words.Repeat("a=\"b\" ", 1_000_000) + ">庚渡</p>", "庚渡\n"),
        Read(78, "quotes left open", "<p>辛渡</p>" + Words.Repeat("<a b=\"", Many), null),
        Read(78, "comments left open", "<p>壬渡</p>" + Words.Repeat("<!-- ", Many), "壬渡\n"),
        Read(78, "references without end", "<p>癸渡" + Words.Repeat("&amp", Many) + "</p>", null),
        Read(79, "everything that calls", $"<meta http-equiv=\"refresh\" content=\"0;url={Trap.Address}\"><base href=\"{Trap.Address}\"><link rel=\"stylesheet\" href=\"{Trap.Address}a.css\"><img src=\"{Trap.Address}a.png\" srcset=\"{Trap.Address}b.png 2x\"><video src=\"{Trap.Address}a.mp4\"></video><p>子渡</p>", "子渡\n"),
    ];

    private static BadFile Read(int row, string what, string body, string? text, params string[] lacks) =>
        BadFile.Of(row, what, what + ".html", () => Words.Bytes($"<!DOCTYPE html><html><body>{body}</body></html>"), Outcome.Indexed(text) with { Lacks = lacks });

    private static async Task EncodedAsync(SiteUnderTest site, string id)
    {
        (await site.Http.GetAsync($"/documents/{id}")).Body.ShouldNotContain("<script>alert");
        (await site.Http.GetAsync("/search?q=%22%E4%B8%81%E6%B8%A1%22")).Body.ShouldNotContain("<script>alert");
    }
}
