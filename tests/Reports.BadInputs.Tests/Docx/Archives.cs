using System.Text;
using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Docx;

/// <summary>Rows 67–69 once more: zip archives of documents.</summary>
internal static class Archives
{
    public static IEnumerable<BadInput> All =>
    [
        Refused(67, "archive with a bomb", 422, "zip_bomb", () => Archive.Zip(null, ("零.txt", new byte[60 << 20]))),
        Refused(67, "archive of too many entries", 413, "too_many_entries", () => Archive.Zip(null, [.. Enumerable.Range(0, 2_001).Select(i => ($"{i}.txt", Array.Empty<byte>()))])),
        Refused(67, "archive with a forged length", 422, "damaged_archive", () => Forged(Archive.Zip(null, ("甲.txt", Words.Bytes(Words.Many(60)))))),
        Refused(67, "archive cut off", 422, "damaged_archive", () => Archive.Zip(null, ("乙.txt", Words.Bytes(Words.Many(60))))[..^30]),
        Refused(67, "archive of nothing", 400, "empty_archive", () => Archive.Zip(null)),
        Refused(68, "archive in an archive", 422, "nested_archive", () => Archive.Zip(null, ("内.zip", Archive.Zip(null, ("丙.txt", Words.Bytes("丙")))))),
        new BadSituation(69, "archive with names that climb", "taken in under their last segment, nothing is written elsewhere", ClimbAsync),
    ];

    private static BadFile Refused(int row, string what, int status, string code, Func<byte[]> bytes) => BadFile.Of(row, what, what + ".zip", bytes, Outcome.Refused(status, code));

    // The length in the central directory stands before the name.
    private static byte[] Forged(byte[] file)
    {
        var name = file.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes("甲.txt"));
        BitConverter.TryWriteBytes(file.AsSpan(name - 22), 10).ShouldBeTrue();
        return file;
    }

    private static async Task ClimbAsync(SiteUnderTest site)
    {
        var climbed = Path.Combine(Path.GetTempPath(), "reports-climbed.txt");
        var file = Archive.Zip(null, ("../../../../../../../.." + climbed, Words.Bytes(Words.Marked("69x"))), (climbed, Words.Bytes(Words.Marked("69y"))));

        var upload = await site.Http.UploadAsync("爬.zip", file);

        upload.Status.ShouldBe(202, upload.Body);
        foreach (var item in upload.As<UploadAnswer>().Items)
        {
            (await site.Http.SettledAsync(item.Id.ShouldNotBeNull())).Name.ShouldBe("reports-climbed.txt");
        }

        File.Exists(climbed).ShouldBeFalse();
    }
}
