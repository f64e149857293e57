using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Other;

/// <summary>Rows 80–84: texts that explode, stall, forge or betray.</summary>
internal static class HostileTexts
{
    private const int Many = 100_000;
    private const string Yaml = "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n---\n\n# 甲渡\n";
    private const string Injection = "\u001B[31m红\u001B[0m ${jndi:ldap://127.0.0.1/a} %n%s =HYPERLINK(\"http://127.0.0.1\") '; DROP TABLE documents;-- {{7*7}} <b>粗</b>";

    // In two halves, so that no scanner takes this file for what it tells of.
    private const string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    public static IEnumerable<BadInput> All =>
    [
        Markdown("brackets", new string('[', Many)),
        BadFile.Of(80, "stars", "stars.md", () => Words.Bytes(new string('*', Many)), Outcome.Rejected("no_text")),
        Markdown("stars and brackets", Words.Repeat("# ****[[[[((((\n", 10_000)),
        Markdown("links in links", Words.Repeat("[", Many) + "甲" + Words.Repeat("](b)", Many)),
        Markdown("quotes in quotes", new string('>', Many) + " 乙渡\n"),
        Markdown("aliases in front matter", Yaml),
        Markdown("raw HTML", "# 丙渡\n<script>alert(1)</script>\n<img src=\"" + Trap.Address + "a.png\">\n![](" + Trap.Address + "b.png)\n"),
        Stalling("letters", new string('a', Many) + "!"),
        Stalling("opening brackets", new string('（', Many)),
        Stalling("第", new string('第', Many) + "届人民代表大会"),
        Stalling("dates", Words.Repeat("2031年", Many)),
        Stalling("spaces", "甲" + new string(' ', Many * 10) + "乙"),
        Stalling("digits and points", Words.Repeat("1.", Many)),
        Stalling("markers", Words.Repeat("（一）一、1.", 30_000)),
        BadFile.Read(82, "injection", Injection, Injection.Replace("\u001B[31m", "", StringComparison.Ordinal).Replace("\u001B[0m", "", StringComparison.Ordinal).Replace("<b>粗</b>", "粗", StringComparison.Ordinal)).And(HarmlessAsync),
        BadFile.Read(83, "test virus", Eicar, Eicar),
        new BadSituation(84, "numbers of persons", "no list, no view of operations and no log shows them", PrivateAsync),
    ];

    private static BadFile Markdown(string what, string text) => BadFile.Of(80, what, what + ".md", () => Words.Bytes(text), Outcome.Indexed());

    private static BadFile Stalling(string what, string text) => BadFile.Of(81, what, what + ".txt", () => Words.Bytes(text), Outcome.Indexed());

    private static async Task HarmlessAsync(SiteUnderTest site, Acceptance.Tests.Running.Document document)
    {
        site.Log.ShouldNotContain("\u001B[31m红");
        var page = (await site.Http.GetAsync($"/documents/{document.Id}")).Body;
        page.ShouldNotContain("\u001B");
        page.ShouldNotContain("<b>粗");
        (await site.Http.GetAsync("/api/search?q=" + Uri.EscapeDataString(Injection))).Status.ShouldBeInRange(200, 499);
    }

    private static async Task PrivateAsync(SiteUnderTest site)
    {
        const string Number = "110101203101011234";
        var good = await site.Http.SettleAsync("证.txt", Words.Bytes(Words.Many(20) + $"联系人甲，身份证{Number}，电话13800138000。\n"));
        var bad = await site.Http.SettleAsync("证.caj", [.. "CAJ\0"u8, .. Words.Bytes(Number)]);

        bad.State.ShouldBe("rejected");
        foreach (var view in new[] { "/ops", "/api/ops/queues", "/api/ops/failures", "/documents", "/api/documents", $"/api/documents/{good.Id}", $"/api/documents/{bad.Id}", "/metrics" })
        {
            (await site.Http.GetAsync(view)).Body.ShouldNotContain(Number);
        }

        site.Log.ShouldNotContain(Number);
    }
}
