using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>Documents that are taken back.</summary>
public sealed class WithdrawalJourneys(SharedSite shared) : SharedJourney(shared)
{
    [Fact]
    public async Task When_ADocumentIsWithdrawn_ItIsGoneUntilItIsUploadedAgain()
    {
        var report = Invented.Report(201);
        var document = await Site.SettleAsync("撤.txt", report.Bytes);
        (await Site.SearchAsync(report.Mark)).Hits.ShouldHaveSingleItem();

        (await Site.DeleteAsync($"/api/documents/{document.Id}")).Status.ShouldBe(204);
        (await Site.DocumentAsync(document.Id)).State.ShouldBe("withdrawn");
        await GoneFromSearchAsync(Site, report);
        (await Site.DeleteAsync($"/api/documents/{document.Id}")).Status.ShouldBe(204);

        var back = (await Site.UploadAsync("撤.txt", report.Bytes)).As<UploadAnswer>().Items.Single();
        back.Duplicate.ShouldBeFalse();
        (await Site.SettledAsync(back.Id!)).State.ShouldBe("indexed");
        (await Site.SearchAsync(report.Mark)).Hits.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task When_TheProgramIsStartedAgain_WhatWasWithdrawnStaysAway()
    {
        using var data = new TemporaryFolder();
        var (gone, kept) = (Invented.Report(202), Invented.Report(203));
        string id;
        await using (var before = await RunningSite.StartAsync(data.Path))
        {
            id = (await before.Site.SettleAsync("撤.txt", gone.Bytes)).Id;
            await before.Site.SettleAsync("留.txt", kept.Bytes);
            (await before.Site.DeleteAsync($"/api/documents/{id}")).Status.ShouldBe(204);
            await before.Program.KillAsync();
        }

        await using var after = await RunningSite.StartAsync(data.Path);
        (await after.Site.DocumentAsync(id)).State.ShouldBe("withdrawn");
        await GoneFromSearchAsync(after.Site, gone);
        (await after.Site.SearchAsync(kept.Mark)).Hits.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task When_AnUnknownDocumentIsWithdrawn_TheAnswerIsNotFound()
    {
        var answer = await Site.DeleteAsync("/api/documents/" + new string('0', 64));

        answer.Status.ShouldBe(404);
        answer.Problem().Code.ShouldBe("document_not_found");
    }

    private static Task GoneFromSearchAsync(Site site, Invented report) =>
        Eventually.TrueAsync(async () => (await site.SearchAsync(report.Mark)).Total.Passages == 0, "gone from search");
}
