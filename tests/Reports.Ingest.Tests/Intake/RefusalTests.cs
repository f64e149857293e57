using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reports.Contracts.Problems;
using Reports.Ingest.Intake;
using Reports.Ingest.Tests.Archives;
using Reports.Ingest.Tests.Running;
using Reports.Storage.Database;
using Reports.Storage.Ledger;
using Reports.Storage.Refusing;

namespace Reports.Ingest.Tests.Intake;

/// <summary>What the door refuses is kept in mind, and nothing else of it.</summary>
public sealed class RefusalTests
{
    private static readonly byte[] Program = Convert.FromHexString("7F454C4602010100");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_EmptyFile_IsKeptInMindWithWhatTheSenderWasTold()
    {
        await using var site = await IngestSite.StartAsync();
        (await site.UploadAsync("栖屏区/空.txt", [])).Code.ShouldBe("empty_file");

        var refusal = (await RefusalsAsync(site)).ShouldHaveSingleItem();

        (refusal.File.Name, refusal.File.Origin, refusal.File.Size, refusal.File.Problem.Code).ShouldBe(("空.txt", new Origin("upload", "栖屏区/空.txt"), 0, "empty_file"));
        (refusal.Times, refusal.At).ShouldBe((1, site.Time.GetUtcNow()));
        Directory.GetFiles(site.Data, "*", SearchOption.AllDirectories).ShouldAllBe(f => Path.GetFileName(f).StartsWith("reports.db", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Upload_ArchiveWithBadEntries_KeepsThoseAlone()
    {
        await using var site = await IngestSite.StartAsync();
        await site.UploadAsync("包.zip", Zip.Of(null, ("县/程序.txt", Program), ("好.txt", Encoding.UTF8.GetBytes("砚汀市")), ("套.zip", Zip.Of(("里.txt", "里")))));

        var refusals = await RefusalsAsync(site);

        refusals.Select(r => (r.File.Name, r.File.Origin.Kind, r.File.Problem.Code)).ShouldBe(
            [("包.zip/套.zip", "archive", "nested_archive"), ("包.zip/县/程序.txt", "archive", "unsupported_type")]);
        (refusals[1].File.Size, refusals[1].File.Problem.Arguments!["found"]).ShouldBe((Program.Length, "elf"));
        (await site.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Upload_EntryThatCannotBeOpened_HasNoSize()
    {
        await using var site = await IngestSite.StartAsync();
        await site.UploadAsync("包.zip", Zip.Encrypted(Zip.Of(("密.txt", "密"))));

        var file = (await RefusalsAsync(site)).ShouldHaveSingleItem().File;
        (file.Name, file.Size, file.Problem.Code).ShouldBe(("包.zip/密.txt", null, "encrypted"));
    }

    [Fact]
    public async Task Upload_TooLarge_HasNoSizeButTheLimit()
    {
        await using var site = await IngestSite.StartAsync(("Intake:LargestFile", "3000000"));
        await site.UploadAsync([("甲.txt", "砚汀市"u8.ToArray()), ("大.txt", new byte[3_000_001])]);

        var file = (await RefusalsAsync(site)).ShouldHaveSingleItem().File;
        (file.Name, file.Size, file.Problem.Arguments!["limit"]).ShouldBe(("大.txt", null, "2"));
    }

    [Fact]
    public async Task Upload_NameWithANul_IsKeptWithoutIt()
    {
        await using var site = await IngestSite.StartAsync();
        (await site.UploadAsync("坏\0.txt", "砚汀市"u8.ToArray())).Code.ShouldBe("bad_name");

        (await RefusalsAsync(site)).ShouldHaveSingleItem().File.Name.ShouldBe("坏\uFFFD.txt");
    }

    [Fact]
    public async Task Upload_SameRefusalsAgain_AreCounted()
    {
        await using var site = await IngestSite.StartAsync();
        for (var time = 0; time < 3; time++)
        {
            await site.UploadAsync("包.zip", Zip.Of(("空.txt", "")));
        }

        (await RefusalsAsync(site)).ShouldHaveSingleItem().Times.ShouldBe(3);
    }

    [Fact]
    public async Task Upload_MoreRefusalsThanAreKept_ForgetsTheOldest()
    {
        await using var site = await IngestSite.StartAsync(("Intake:RefusalsKept", "2"));
        await site.UploadAsync([("一.txt", []), ("二.txt", []), ("三.txt", [])]);

        (await RefusalsAsync(site)).Select(r => r.File.Name).ShouldBe(["三.txt", "二.txt"]);
    }

    [Fact]
    public async Task Upload_ThatBreaksOff_KeepsTheFilesBeforeAndNotTheBrokenOne()
    {
        await using var site = await IngestSite.StartAsync();
        const string Part = "--b\r\nContent-Disposition: form-data; name=files; filename={0}.txt\r\n\r\n{1}";
        using var body = new StringContent(string.Format(null, Part, "empty", "\r\n") + string.Format(null, Part, "broken", "a"));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        using var answer = await site.Client.PostAsync("/api/documents", body, Token);
        (await HttpAnswer.OfAsync(answer)).Code.ShouldBe("bad_multipart");

        (await RefusalsAsync(site)).Select(r => r.File.Name).ShouldBe(["empty.txt"]);
    }

    [Fact]
    public async Task Upload_WhereNothingCanBeKeptInMind_IsAnsweredAllTheSame()
    {
        await using var site = await IngestSite.StartAsync();
        await site.Services.GetRequiredService<IDatabase>().WriteAsync((db, ct) => db.Database.ExecuteSqlRawAsync("DROP TABLE refusals", ct), Token);

        (await site.UploadAsync("空.txt", [])).Code.ShouldBe("empty_file");
        (await site.UploadAsync("包.zip", Zip.Of(("空.txt", ""), ("好.txt", "好")))).Items.ShouldBe([("包.zip/空.txt", "empty_file"), ("包.zip/好.txt", null)]);
    }

    [Fact]
    public async Task Accept_FileThatCannotBeOpened_IsKeptInMindAndThrown()
    {
        await using var site = await IngestSite.StartAsync();
        var arrival = new Arrival("管.txt", new Origin("folder", "/收件/管.txt"));

        var thrown = await Should.ThrowAsync<ProblemException>(() => site.Services.GetRequiredService<Door>().AcceptAsync(arrival, () => throw new ProblemException("not_regular_file"), Token));

        thrown.Code.ShouldBe("not_regular_file");
        (await RefusalsAsync(site)).ShouldHaveSingleItem().File.Origin.ShouldBe(arrival.Origin);
    }

    private static async Task<IReadOnlyList<Refusal>> RefusalsAsync(IngestSite site) =>
        (await site.Services.GetRequiredService<IRefusalReader>().ListAsync(new RefusalFilter(), 100, null, Token)).Items;
}
