using Reports.Ingest.Tests.Archives;
using Reports.Ingest.Tests.Running;

namespace Reports.Ingest.Tests.Uploading;

/// <summary>What a sender says of the files, and where they came from.</summary>
public sealed class GivenFieldsTests
{
    [Fact]
    public async Task Upload_WithFields_KeepsWhatWasSaidOfEachFile()
    {
        await using var site = await IngestSite.StartAsync();
        var answer = await site.UploadAsync([("甲.txt", "甲"u8.ToArray()), ("乙.zip", Zip.Of(("里/乙.txt", "乙")))], ("code", "990100"), ("genre", "plan_report"), ("plan", "2031H1"));

        var (plain, entry) = (await OriginAsync(site, answer.Id()), await OriginAsync(site, answer.Id(1)));
        (plain.GetProperty("kind").GetString(), plain.GetProperty("place").GetString()).ShouldBe(("upload", "甲.txt"));
        (entry.GetProperty("kind").GetString(), entry.GetProperty("place").GetString()).ShouldBe(("archive", "乙.zip/里/乙.txt"));
        entry.GetProperty("given").ToString().ShouldBe("""{"code":"990100","genre":"plan_report","plan":"2031H1"}""");
    }

    [Fact]
    public async Task Upload_SameBytesFromElsewhere_IsOneDocumentOfTwoOrigins()
    {
        await using var site = await IngestSite.StartAsync();
        await site.UploadAsync("甲.txt", "甲"u8.ToArray());
        await site.UploadAsync("甲.txt", "甲"u8.ToArray());
        var id = (await site.UploadAsync("乙.txt", "甲"u8.ToArray())).Id();

        (await site.GetAsync("/api/documents/" + id)).Json.GetProperty("provenance").EnumerateArray().Select(p => p.GetProperty("place").GetString()).ShouldBe(["甲.txt", "乙.txt"]);
    }

    [Theory]
    [InlineData("code", "12345")]
    [InlineData("code", "99010X")]
    [InlineData("genre", "novel")]
    [InlineData("plan", "31")]
    [InlineData("plan", "2031-2030")]
    [InlineData("plan", "2031H3")]
    public async Task Upload_WithAFieldThatCannotBeMeant_IsRefused(string field, string value)
    {
        await using var site = await IngestSite.StartAsync();

        var answer = await site.UploadAsync("甲.txt", "甲"u8.ToArray(), (field, value));

        (answer.Status, answer.Code).ShouldBe((400, "bad_parameter"));
        (await site.CountAsync()).ShouldBe(0);
    }

    private static async Task<System.Text.Json.JsonElement> OriginAsync(IngestSite site, string id) => (await site.GetAsync("/api/documents/" + id)).Json.GetProperty("provenance")[0];
}
