using System.Security.Cryptography;
using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>What people do first: send files, read them, find them.</summary>
public sealed class UploadJourneys(SharedSite shared) : SharedJourney(shared)
{
    [Fact]
    public async Task When_AFileIsUploaded_ItIsFoundReadAndGivenBack()
    {
        var report = Invented.Report(101);
        var upload = await Site.UploadAsync("云汀市报告.txt", report.Bytes);

        upload.Status.ShouldBe(202);
        var item = upload.As<UploadAnswer>().Items.ShouldHaveSingleItem();
        item.ShouldBe(new UploadItem("云汀市报告.txt", Convert.ToHexStringLower(SHA256.HashData(report.Bytes)), $"/api/documents/{item.Id}", false, null));
        var document = await Site.SettledAsync(item.Id!);
        document.State.ShouldBe("indexed");
        document.Size.ShouldBe(report.Bytes.Length);
        document.Steps.Select(s => s.Name).ShouldBe(["received", "parsed", "indexed"]);
        document.Steps.Select(s => s.At).ShouldBeInOrder();
        document.Meta!.Genre.ShouldBe("government_work_report");

        var hit = (await Site.SearchAsync(report.Mark)).Hits.ShouldHaveSingleItem();
        hit.Document.ShouldBe(item.Id);
        hit.Marked.ShouldBe([report.Mark]);
        await TextHoldsAsync(item.Id!, hit, report);
        await OriginalIsTheSameAsync(item.Id!, report.Bytes);
    }

    [Fact]
    public async Task When_OneOfSeveralFilesIsBad_OnlyThatOneIsRefused()
    {
        var (first, second) = (Invented.Report(102), Invented.Report(103));
        var upload = await Site.UploadAsync([Part.File("甲.txt", first.Bytes), Part.File("空.txt", []), Part.File("乙.txt", second.Bytes)], "en");

        upload.Status.ShouldBe(202);
        var items = upload.As<UploadAnswer>().Items;
        items.Select(i => i.Name).ShouldBe(["甲.txt", "空.txt", "乙.txt"]);
        items.Select(i => i.Error?.Code).ShouldBe([null, "empty_file", null]);
        items.Select(i => i.Id is null).ShouldBe([false, true, false]);
        items[1].Error!.Status.ShouldBe(400);
        items[1].Error!.Detail.ShouldBe("The file has no bytes.");
        (await Site.SettledAsync(items[0].Id!)).State.ShouldBe("indexed");
        (await Site.SettledAsync(items[2].Id!)).State.ShouldBe("indexed");
    }

    [Theory]
    [InlineData("en", "en", "The file has no bytes.")]
    [InlineData("zh-CN", "zh-CN", "文件")]
    public async Task When_ASingleFileIsRefused_ItsProblemIsTheAnswer(string asked, string given, string words)
    {
        var upload = await Site.UploadAsync("空.txt", [], asked);

        upload.Status.ShouldBe(400);
        upload.Headers["Content-Language"].ShouldBe(given);
        upload.Problem().Code.ShouldBe("empty_file");
        upload.Problem().Detail.ShouldContain(words);
    }

    [Fact]
    public async Task When_TheSameBytesComeAgain_NothingIsDoneAgain()
    {
        var report = Invented.Report(104);
        var document = await Site.SettleAsync("一.txt", report.Bytes);

        var again = (await Site.UploadAsync("二.txt", report.Bytes)).As<UploadAnswer>().Items.ShouldHaveSingleItem();

        again.Id.ShouldBe(document.Id);
        again.Duplicate.ShouldBeTrue();
        var known = await Site.DocumentAsync(document.Id);
        known.Name.ShouldBe("一.txt");
        known.Steps.ShouldBe(document.Steps);
    }

    [Fact]
    public async Task When_TwentyClientsSendTheSameBytesAtOnce_ThereIsOneDocument()
    {
        var report = Invented.Report(105);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Site.UploadAsync("同.txt", report.Bytes)));

        answers.ShouldAllBe(a => a.Status == 202);
        var items = answers.Select(a => a.As<UploadAnswer>().Items.Single()).ToList();
        items.Select(i => i.Id).Distinct().ShouldHaveSingleItem();
        items.Count(i => !i.Duplicate).ShouldBe(1);
        var document = await Site.SettledAsync(items[0].Id!);
        document.Steps.Select(s => s.Name).ShouldBe(["received", "parsed", "indexed"]);
        (await Site.SearchAsync(report.Mark)).Total.ShouldBe(new Totals(1, 1));
    }

    private async Task TextHoldsAsync(string id, Hit hit, Invented report)
    {
        var text = (await Site.GetAsync($"/api/documents/{id}/text")).As<DocumentText>();
        text.Text.ShouldBe(report.CleanText);
        text.Text[hit.Start..hit.End].ShouldContain(report.Mark);
        Tiling.Of(text).ShouldBe(text.Text);
        var outline = (await Site.GetAsync($"/api/documents/{id}/outline")).As<DocumentOutline>();
        outline.Items.Select(h => (h.Level, h.Text[..2])).ShouldBe([(1, "一、"), (2, "（一"), (1, "二、")]);
        text.Passages.Single(p => p.N == hit.N).Path.ShouldHaveSingleItem().ShouldStartWith("一、");
    }

    private async Task OriginalIsTheSameAsync(string id, byte[] bytes)
    {
        var original = await Site.GetAsync($"/api/documents/{id}/original");
        original.Bytes.ShouldBe(bytes);
        original.Headers["Content-Disposition"].ShouldStartWith("attachment");
        original.Headers["Content-Disposition"].ShouldContain("filename*=UTF-8''" + Uri.EscapeDataString("云汀市报告.txt"));
        original.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
    }
}
