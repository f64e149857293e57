using System.Text;
using Reports.Ingest.Tests.Running;

namespace Reports.Ingest.Tests.Archives;

/// <summary>A zip at the door: every file in it comes in by itself, and a bad one refuses only itself.</summary>
public sealed class ArchiveUploadTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("砚汀市政府工作报告\n一、二〇三〇年工作回顾\n新建渡口十二座。");

    [Fact]
    public async Task Upload_ArchiveWithNamesOfEitherKind_BringsEachFileUnderItsName()
    {
        await using var site = await IngestSite.StartAsync();
        var gbk = await site.UploadAsync("旧.zip", Zip.Of(Zip.Gbk, ("县区/栖屏区.txt", Text)));
        var utf8 = await site.UploadAsync("新.zip", Zip.Of(("砚汀市.txt", "砚汀市"), ("附/说明.md", "# 说明")));

        gbk.Status.ShouldBe(202);
        gbk.Items.ShouldBe([("旧.zip/县区/栖屏区.txt", null)]);
        utf8.Items.ShouldBe([("新.zip/砚汀市.txt", null), ("新.zip/附/说明.md", null)]);
        (await site.GetAsync("/api/documents/" + gbk.Id())).Json.GetProperty("name").GetString().ShouldBe("栖屏区.txt");
        (await site.CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task Upload_ArchiveAmongFiles_KeepsTheOrderOfAll()
    {
        await using var site = await IngestSite.StartAsync();
        var answer = await site.UploadAsync([("甲.txt", Text), ("乙.zip", Zip.Of(("一.txt", "一"), ("二.txt", "二"))), ("丙.txt", [])]);

        answer.Items.ShouldBe([("甲.txt", null), ("乙.zip/一.txt", null), ("乙.zip/二.txt", null), ("丙.txt", "empty_file")]);
    }

    [Fact]
    public async Task Upload_SameArchiveTwice_IsKnownTheSecondTime()
    {
        await using var site = await IngestSite.StartAsync();
        var zip = Zip.Of(("一.txt", "一"));
        await site.UploadAsync("一.zip", zip);

        (await site.UploadAsync("一.zip", zip)).Json.GetProperty("items")[0].GetProperty("duplicate").GetBoolean().ShouldBeTrue();
        (await site.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Upload_NamesThatClimb_AreShownWithoutTheirSteps()
    {
        await using var site = await IngestSite.StartAsync();
        var answer = await site.UploadAsync("名.zip", Zip.Of(("../../etc/passwd", "甲"), (@"..\..\乙.txt", "乙"), ("/abs/丙.txt", "丙"), (@"C:\丁.txt", "丁"), ("戊\r\n.txt", "戊")));

        answer.Items.Select(i => i.Name).ShouldBe(["名.zip/etc/passwd", "名.zip/乙.txt", "名.zip/abs/丙.txt", "名.zip/丁.txt", "名.zip/戊.txt"]);
        answer.Items.ShouldAllBe(i => i.Error == null);
    }

    [Fact]
    public async Task Upload_WhatSystemsLeaveBehind_IsPassedOver()
    {
        await using var site = await IngestSite.StartAsync();
        var answer = await site.UploadAsync("苹果.zip", Zip.Of(("报告/", ""), ("报告/一.txt", "一"), ("__MACOSX/报告/._一.txt", "x"), ("报告/.DS_Store", "x"), ("~$一.docx", "x")));

        answer.Items.ShouldBe([("苹果.zip/报告/一.txt", null)]);
    }

    [Fact]
    public async Task Upload_BadEntries_RefuseOnlyThemselves()
    {
        await using var site = await IngestSite.StartAsync();
        var nested = Zip.Of(("里.txt", "里"));
        var answer = await site.UploadAsync("杂.zip", Zip.Of(null, ("好.txt", Text), ("空.txt", []), ("程序.txt", Convert.FromHexString("7F454C4602010100")), ("套.zip", nested), ("又.rar", Convert.FromHexString("526172211A0700"))));

        answer.Items.ShouldBe([
            ("杂.zip/好.txt", null), ("杂.zip/空.txt", "empty_file"), ("杂.zip/程序.txt", "unsupported_type"), ("杂.zip/套.zip", "nested_archive"), ("杂.zip/又.rar", "unsupported_type")]);
        (await site.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Upload_Package_IsOneDocument()
    {
        await using var site = await IngestSite.StartAsync();
        (await site.UploadAsync("字.docx", Zip.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<x/>")))).Items.ShouldBe([("字.docx", null)]);
        (await site.UploadAsync("开.odt", Zip.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")))).Items.ShouldBe([("开.odt", null)]);
        (await site.UploadAsync("版.ofd", Zip.Of(("OFD.xml", "<x/>"), ("Doc_0/Document.xml", "<x/>")))).Items.ShouldBe([("版.ofd", null)]);
        (await site.UploadAsync("里.zip", Zip.Of(null, ("字.docx", Zip.Of(("[Content_Types].xml", "<T/>"), ("word/document.xml", "<y/>")))))).Items.ShouldBe([("里.zip/字.docx", null)]);
    }

    [Fact]
    public async Task Upload_DocxCutOff_IsLeftToTheParser()
    {
        await using var site = await IngestSite.StartAsync();
        var docx = Zip.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<x/>"));

        (await site.UploadAsync("断.docx", docx[..^30])).Status.ShouldBe(202);
    }

    public static TheoryData<string, byte[], int, string> WholeArchives => new()
    {
        { "cut off", Zip.Of(("一.txt", "一"), ("二.txt", "二"))[..^30], 422, "damaged_archive" },
        { "empty", Zip.Of(), 400, "empty_archive" },
        { "folders only", Zip.Of(("空/", "")), 400, "empty_archive" },
        { "2,001 entries", Zip.Of([.. Enumerable.Range(0, 2_001).Select(n => ($"{n}.txt", ""))]), 413, "too_many_entries" },
        { "one that is encrypted", Zip.Encrypted(Zip.Of(("密.txt", "密"))), 422, "encrypted" },
        { "length too small", Zip.WithLength(Zip.Of(("短.txt", new string('短', 1000))), 9), 422, "damaged_archive" },
        { "length too large", Zip.WithLength(Zip.Of(("长.txt", "长")), 3000), 422, "damaged_archive" },
        { "a link", Zip.Of(null, 0xA1FF, ("链.txt", "/etc/passwd"u8.ToArray())), 422, "not_regular_file" },
        { "a pipe", Zip.Of(null, 0x11FF, ("管.txt", [])), 422, "not_regular_file" },
        { "ratio of a bomb", Zip.Of(null, ("弹.txt", new byte[8 << 20])), 422, "zip_bomb" },
        { "gzip", [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0], 415, "unsupported_type" },
        { "7z", Convert.FromHexString("377ABCAF271C0004"), 415, "unsupported_type" },
        { "tar", [.. new byte[257], .. "ustar\0"u8, .. new byte[249]], 415, "unsupported_type" },
    };

    [Theory]
    [MemberData(nameof(WholeArchives))]
    public async Task Upload_ArchiveThatCannotBeTaken_IsRefusedWithItsCode(string what, byte[] bytes, int status, string code)
    {
        await using var site = await IngestSite.StartAsync();
        var answer = await site.UploadAsync("坏.zip", bytes);

        (answer.Status, answer.Code).ShouldBe((status, code), what);
        (await site.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Upload_MoreThanAllEntriesMayHold_RefusesWhatComesAfter()
    {
        await using var site = await IngestSite.StartAsync(("Archives:MostBytes", "1000"));
        var answer = await site.UploadAsync("满.zip", Zip.Of(("一.txt", new string('a', 600)), ("二.txt", new string('b', 600)), ("三.txt", "c")));

        answer.Items.Select(i => i.Error).ShouldBe([null, "zip_bomb", "zip_bomb"]);
    }

    [Fact]
    public async Task Upload_ManyFiles_LeavesNothingHalfDone()
    {
        await using var site = await IngestSite.StartAsync();
        await site.UploadAsync("弹.zip", Zip.Of(null, ("好.txt", Text), ("弹.txt", new byte[8 << 20])));

        Directory.GetFiles(Path.Combine(site.Data, "originals", "incoming")).ShouldBeEmpty();
    }
}
