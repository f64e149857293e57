using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>Several documents that are one report.</summary>
public sealed class ReportJourneys(SharedSite shared) : SharedJourney(shared)
{
    [Fact]
    public async Task When_ABetterCopyComesAndGoes_TheReportStaysOneAndChoosesAgain()
    {
        var report = new LongReport(901);
        var text = await Site.SettleAsync("砚汀报告.txt", report.Text);
        (await RolesAsync(text.Id)).ShouldBe(["txt preferred only"]);

        var docx = await Site.SettleAsync("砚汀报告.docx", Archive.Docx([.. report.Paragraphs]));

        await Eventually.TrueAsync(async () => (await RolesAsync(text.Id)).SequenceEqual(["docx preferred format", "txt copy near_copy"]), "the docx is preferred");
        var copy = (await CopiesAsync(docx.Id)).Copies!.ShouldHaveSingleItem();
        (copy.Id, copy.Role).ShouldBe((text.Id, "copy"));
        await Eventually.TrueAsync(async () => (await ReportsAsync(report.Mark(1))) is [var hit] && hit.Passages is [var passage] && passage.Document == docx.Id, "one report, its text once");
        (await Site.SearchAsync(report.Mark(1))).Total.ShouldBe(new Totals(1, 2));

        (await Site.DeleteAsync($"/api/documents/{docx.Id}")).Status.ShouldBe(204);

        await Eventually.TrueAsync(async () => (await RolesAsync(text.Id)).SequenceEqual(["txt preferred only"]), "the text is preferred again");
        (await Site.SettledAsync(text.Id)).State.ShouldBe("indexed");
        (await Site.SearchAsync(report.Mark(1))).Hits.ShouldHaveSingleItem().Document.ShouldBe(text.Id);
    }

    [Fact]
    public async Task When_AReportComesInTwoHalves_TheyAreOneUntilOneIsWithdrawn()
    {
        var report = new LongReport(902);
        var second = await Site.SettleAsync("砚汀日报_02版.txt", report.SecondPage);
        var first = await Site.SettleAsync("砚汀日报_01版.txt", report.FirstPage);

        await Eventually.TrueAsync(async () => (await CopiesAsync(second.Id)).Report == (await CopiesAsync(first.Id)).Report && (await CopiesAsync(second.Id)).Role == "part", "the halves are stitched");
        await Site.SettledAsync(second.Id);
        await Site.SettledAsync(first.Id);
        var whole = (await CopiesAsync(first.Id)).Report!;
        var stitched = (await Site.GetAsync($"/api/reports/{whole}/text")).As<WholeText>();
        stitched.Stretches.Select(s => s.Document).ShouldBe([first.Id, second.Id]);
        stitched.Text.IndexOf(report.Mark(3), StringComparison.Ordinal).ShouldBeGreaterThan(stitched.Text.IndexOf(report.Mark(0), StringComparison.Ordinal));
        var hits = await ReportsAsync($"{report.Mark(0)} OR {report.Mark(3)}");
        hits.ShouldHaveSingleItem().Passages.Select(p => p.Document).ShouldBe([first.Id, second.Id], ignoreOrder: true);

        (await Site.DeleteAsync($"/api/documents/{first.Id}")).Status.ShouldBe(204);

        await Eventually.TrueAsync(async () => await CopiesAsync(second.Id) is { Role: "preferred" } alone && alone.Report == second.Id, "the other half is a fragment again");
        var state = (await Site.GetAsync($"/api/reports/{second.Id}")).As<Report>();
        (state.State, state.Stitched).ShouldBe(("fragment", false));
    }

    private async Task<IReadOnlyList<string>> RolesAsync(string document)
    {
        var report = (await Site.GetAsync($"/api/reports/{(await CopiesAsync(document)).Report}")).As<Report>();
        return [.. report.Documents.Select(d => $"{d.Name.Split('.')[^1]} {d.Role} {d.Reason}")];
    }

    private async Task<DocumentOfReport> CopiesAsync(string id) => (await Site.GetAsync($"/api/documents/{id}")).As<DocumentOfReport>();

    private async Task<IReadOnlyList<SearchItem>> ReportsAsync(string words) =>
        (await Site.GetAsync($"/api/search?near=no&synonyms=no&q={Uri.EscapeDataString(words)}")).As<SearchAnswer>().Items;

    private sealed record DocumentOfReport(string Id, string? Report, string? Role, IReadOnlyList<Copy>? Copies);

    private sealed record Copy(string Id, string Role, string Reason);

    private sealed record Report(string Id, string State, bool Stitched, IReadOnlyList<Member> Documents);

    private sealed record Member(string Id, string Name, string Role, string Reason);

    private sealed record WholeText(string Text, IReadOnlyList<Stretch> Stretches);

    private sealed record Stretch(string Document);
}
