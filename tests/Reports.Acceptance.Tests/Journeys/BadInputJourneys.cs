using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>The catalogue of bad inputs, each with its outcome; after each the system is as sound as before.</summary>
public sealed class BadInputJourneys(SharedSite shared) : SharedJourney(shared)
{
    private static readonly Dictionary<string, BadFile> KnownFiles = BadNames.All.Concat(BadTexts.All).ToDictionary(f => f.What, StringComparer.Ordinal);
    private static readonly Dictionary<string, BadRequest> KnownRequests = BadRequests.All.ToDictionary(r => r.What, StringComparer.Ordinal);

    private readonly int _errorsBefore = shared.Site.ServerErrors.Count;
    private readonly int _logBefore = shared.Log.Length;

    public static TheoryData<string> Files => [.. KnownFiles.Keys];

    public static TheoryData<string> Requests => [.. KnownRequests.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task When_ABadFileIsUploaded_ItsOutcomeIsKnown(string what)
    {
        var file = KnownFiles[what];
        var upload = await Site.UploadAsync([file.Part]);

        switch (file.Expected)
        {
            case Outcome.Refused refused:
                upload.Status.ShouldBe(refused.Status, upload.Body);
                upload.Problem().Code.ShouldBe(refused.Code);
                break;
            case Outcome.Rejected rejected:
                await ShouldBeRejectedAsync(upload, rejected);
                break;
            case Outcome.Indexed indexed:
                await ShouldBeIndexedAsync(upload, indexed);
                break;
        }

        await ShouldBeSoundAsync();
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task When_ABadRequestIsSent_ItIsRefusedAndNothingIsKept(string what)
    {
        var request = KnownRequests[what];
        var before = await Site.ListAsync();
        var head = RawRequest.Head(Site, "POST /api/documents", request.Headers);

        var answer = await RawRequest.SendAsync(Site, request.Body.Prepend(head), request.BreaksOff, request.Pause);

        request.Statuses.ShouldContain(answer.Status, answer.Text);
        answer.Sent.ShouldBeLessThanOrEqualTo(request.MostTaken);
        if (answer.Status != 0)
        {
            answer.Text.ShouldContain($"\"code\":\"{request.Code}\"");
        }

        (await Site.ListAsync()).Count.ShouldBe(before.Count);
        await ShouldBeSoundAsync();
    }

    [Fact]
    public async Task When_TwoFilesDifferInLineEndsAlone_TheyAreTwoDocumentsOfOneText()
    {
        var unix = await Site.SettleAsync("行尾.txt", "一、渡口\n新建十一座\n"u8.ToArray());
        var windows = await Site.SettleAsync("行尾.txt", "一、渡口\r\n新建十一座\r\n"u8.ToArray());

        windows.Id.ShouldNotBe(unix.Id);
        (await TextAsync(windows.Id)).ShouldBe(await TextAsync(unix.Id));
    }

    [Fact]
    public async Task When_TwoFilesHaveOneName_NeitherReplacesTheOther()
    {
        var first = await Site.SettleAsync("同名.txt", "新建渡口十二座"u8.ToArray());
        var second = await Site.SettleAsync("同名.txt", "新建渡口十三座"u8.ToArray());

        (await Site.ListAsync("q=" + Uri.EscapeDataString("同名.txt"))).Select(d => d.Id).ShouldBe([second.Id, first.Id], ignoreOrder: true);
        (await TextAsync(first.Id)).ShouldBe("新建渡口十二座");
        (await TextAsync(second.Id)).ShouldBe("新建渡口十三座");
    }

    [Fact]
    public async Task When_ANameHoldsMarkup_PagesShowItAsText()
    {
        await Site.SettleAsync("<img src=x onerror=alert('名')>.txt", "新建渡口十四座"u8.ToArray());
        await Site.SettleAsync("<img src=x onerror=alert('空')>.txt", " \n\n\n"u8.ToArray());

        foreach (var page in new[] { "/documents", "/", "/search?q=%3Cimg%20src=x%3E" })
        {
            var answer = await Site.GetAsync(page);
            answer.Status.ShouldBe(200);
            answer.Body.ShouldNotContain("<img src=x");
        }

        (await Site.GetAsync("/documents")).Body.ShouldContain("&lt;img src=x onerror=alert");
    }

    [Fact]
    public async Task When_ANameHoldsLineEnds_NoHeaderIsForged()
    {
        var id = await Site.AcceptAsync("a\r\nX-Forged: yes\r\n.txt", "新建渡口十五座"u8.ToArray());

        var original = await Site.GetAsync($"/api/documents/{id}/original");

        original.Status.ShouldBe(200);
        original.Headers.ShouldNotContainKey("X-Forged");
        Shared.Log.ShouldNotContain("\nX-Forged");
    }

    private static string IdOf(Answer upload)
    {
        upload.Status.ShouldBe(202, upload.Body);
        return upload.As<UploadAnswer>().Items.ShouldHaveSingleItem().Id.ShouldNotBeNull();
    }

    private async Task ShouldBeRejectedAsync(Answer upload, Outcome.Rejected expected)
    {
        var document = await Site.SettledAsync(IdOf(upload));
        document.State.ShouldBe("rejected");
        document.Rejection!.Code.ShouldBe(expected.Code);
        document.Rejection.Message.ShouldNotBeNullOrWhiteSpace();
        var text = await Site.GetAsync($"/api/documents/{document.Id}/text");
        text.Status.ShouldBeInRange(400, 499);
    }

    private async Task ShouldBeIndexedAsync(Answer upload, Outcome.Indexed expected)
    {
        var document = await Site.SettledAsync(IdOf(upload));
        document.State.ShouldBe("indexed", document.Rejection?.Message);
        document.Name.ShouldBe(expected.Name);
        document.Warnings.Select(w => w.Code).ShouldBe(expected.Warnings);
        var text = await TextAsync(document.Id);
        text.ShouldBe(expected.Text ?? text);
        (await Site.GetAsync($"/api/documents/{document.Id}/original")).Status.ShouldBe(200);
        (await Site.GetAsync($"/documents/{document.Id}")).Status.ShouldBe(200);
    }

    private async Task<string> TextAsync(string id)
    {
        var answer = await Site.GetAsync($"/api/documents/{id}/text");
        answer.Status.ShouldBe(200, answer.Body);
        var text = answer.As<DocumentText>();
        Tiling.Of(text).ShouldBe(text.Text);
        return text.Text;
    }

    private async Task ShouldBeSoundAsync()
    {
        (await Site.ListAsync("state=failed")).ShouldBeEmpty();
        Site.ServerErrors.Skip(_errorsBefore).ShouldBeEmpty();
        await Eventually.TrueAsync(() => Task.FromResult(Directory.GetFiles(Path.Combine(Shared.Data, "originals", "incoming")).Length == 0), "nothing half stored");
        Shared.Log[_logBefore..].ShouldNotContain("fail: ");
    }
}
