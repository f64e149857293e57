using System.Text.Json;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;
using Reports.Parse.Tests.Builders;

namespace Reports.BadInputs.Tests.Transport;

/// <summary>Rows 10–12: the same bytes, the same text, the same name.</summary>
internal static class SameFiles
{
    public static IEnumerable<BadInput> All =>
    [
        new BadSituation(10, "one file from twenty clients at once", "one document, 202 for each", AtOnceAsync),
        new BadSituation(10, "one file twice", "one document, told as known", TwiceAsync),
        new BadSituation(11, "one text with other line ends and a mark", "three documents of one text, copies in one report", SameTextAsync),
        new BadSituation(12, "one name for two texts", "two documents", SameNameAsync),
    ];

    private static async Task AtOnceAsync(SiteUnderTest site)
    {
        var bytes = Words.Bytes(Words.Marked("10a"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => site.Http.UploadAsync($"{i}.txt", bytes)));

        answers.ShouldAllBe(a => a.Status == 202);
        var items = answers.Select(a => a.As<UploadAnswer>().Items.Single()).ToList();
        items.Select(i => i.Id).Distinct().ShouldHaveSingleItem();
        items.Count(i => !i.Duplicate).ShouldBe(1);
        (await site.Http.SettledAsync(items[0].Id!)).Steps.Select(s => s.Name).ShouldBe(["received", "parsed", "indexed"]);
    }

    private static async Task TwiceAsync(SiteUnderTest site)
    {
        var bytes = Words.Bytes(Words.Marked("10b"));
        var first = await site.Http.SettleAsync("先.txt", bytes);

        var again = (await site.Http.UploadAsync("后.txt", bytes)).As<UploadAnswer>().Items.Single();

        again.Id.ShouldBe(first.Id);
        again.Duplicate.ShouldBeTrue();
        (await site.Http.DocumentAsync(first.Id)).Name.ShouldBe("先.txt");
    }

    private static async Task SameTextAsync(SiteUnderTest site)
    {
        var text = string.Concat(Prose.Paragraphs(6).Select(p => p + "\n"));
        var documents = new List<Document>();
        foreach (var form in new[] { text, text.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + text })
        {
            documents.Add(await site.Http.SettleAsync("行尾.txt", Words.Bytes(form)));
        }

        documents.Select(d => d.Id).Distinct().Count().ShouldBe(3);
        foreach (var document in documents)
        {
            (await site.TextAsync(document.Id)).ShouldBe(text.TrimEnd());
        }

        await Eventually.TrueAsync(async () => (await Task.WhenAll(documents.Select(d => ReportOfAsync(site, d.Id)))).Distinct(StringComparer.Ordinal).Count() == 1, "one report");
    }

    private static async Task<string?> ReportOfAsync(SiteUnderTest site, string id) =>
        JsonDocument.Parse((await site.Http.GetAsync($"/api/documents/{id}")).Body).RootElement.GetProperty("report").GetString();

    private static async Task SameNameAsync(SiteUnderTest site)
    {
        var first = await site.Http.SettleAsync("同名.txt", Words.Bytes(Words.Marked("12a")));
        var second = await site.Http.SettleAsync("同名.txt", Words.Bytes(Words.Marked("12b")));

        (await site.Http.ListAsync("q=" + Uri.EscapeDataString("同名.txt"))).Select(d => d.Id).ShouldBe([second.Id, first.Id], ignoreOrder: true);
        (await site.TextAsync(first.Id)).ShouldBe(Words.Marked("12a").TrimEnd());
        (await site.TextAsync(second.Id)).ShouldBe(Words.Marked("12b").TrimEnd());
    }
}
