using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Reports.Ingest.Collecting;
using Reports.Ingest.Collecting.Folder;
using Reports.Ingest.Intake;
using Reports.Ingest.Tests.Archives;
using Reports.Ingest.Tests.Running;
using Reports.Storage.Collecting;
using Reports.Storage.Refusing;

namespace Reports.Ingest.Tests.Collecting;

/// <summary>A watched folder with real files.</summary>
public sealed class FolderScanTests : IAsyncLifetime
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("reports-folder-");
    private IngestSite _site = null!;
    private FolderScan _scan = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Inbox => Path.Combine(_root.FullName, "收件");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Inbox);
        _site = await IngestSite.StartAsync();
        _scan = Scan(new FolderOptions { Path = Inbox });
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _root.Delete(recursive: true);
    }

    [Fact]
    public async Task Scan_FileThatStandsStill_IsTakenOnceAndStays()
    {
        var path = Write("县区/栖屏区.txt", "栖屏区政府工作报告");

        (await _scan.RunAsync(Token)).ShouldBe(0);
        (await QuietAsync()).ShouldBe(1);
        (await QuietAsync()).ShouldBe(0);

        File.Exists(path).ShouldBeTrue();
        var id = (await _site.GetAsync("/api/documents")).Json.GetProperty("items")[0].GetProperty("id").GetString();
        var origin = (await _site.GetAsync("/api/documents/" + id)).Json.GetProperty("provenance")[0];
        (origin.GetProperty("kind").GetString(), origin.GetProperty("place").GetString()).ShouldBe(("folder", path));
    }

    [Fact]
    public async Task Scan_FileThatStillGrows_Waits()
    {
        var path = Write("慢.txt", "上半");
        await _scan.RunAsync(Token);
        _site.Time.Advance(Quiet);
        await File.AppendAllTextAsync(path, "下半", Token);

        (await _scan.RunAsync(Token)).ShouldBe(0);
        (await QuietAsync()).ShouldBe(1);
        (await _site.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Scan_FileThatGrowsAtEveryLook_IsTakenOnceItRestsAndWhole()
    {
        var path = Write("长.txt", "第");
        for (var part = 0; part < 5; part++)
        {
            (await _scan.RunAsync(Token)).ShouldBe(0);
            _site.Time.Advance(2 * Quiet);
            await File.AppendAllTextAsync(path, "段", Token);
        }

        (await _scan.RunAsync(Token)).ShouldBe(0);
        _site.Time.Advance(Quiet - TimeSpan.FromMilliseconds(1));
        (await _scan.RunAsync(Token)).ShouldBe(0);
        _site.Time.Advance(TimeSpan.FromMilliseconds(1));
        (await _scan.RunAsync(Token)).ShouldBe(1);

        var taken = (await _site.GetAsync("/api/documents")).Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        taken.GetProperty("size").GetInt64().ShouldBe(new FileInfo(path).Length);
    }

    [Fact]
    public async Task Scan_FileThatGotItsName_IsTakenAtOnce()
    {
        var path = Write("新.txt", "新");
        _scan.RenamedIn(path);

        (await _scan.RunAsync(Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Scan_AfterARestart_TakesNothingTwice()
    {
        Write("一.txt", "一");
        await QuietAsync();

        _scan = Scan(new FolderOptions { Path = Inbox });
        (await QuietAsync()).ShouldBe(0);
        Write("一.txt", "一改");
        (await QuietAsync()).ShouldBe(1);
        (await _site.CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Scan_WhatIsNoFinishedFile_IsLeftAlone()
    {
        foreach (var name in new[] { "甲.tmp", "乙.txt.part", "~$丙.docx", ".丁.txt", ".git/戊.txt", "__MACOSX/己.txt" })
        {
            Write(name, name);
        }

        File.CreateSymbolicLink(Path.Combine(Inbox, "链.txt"), Write("../外.txt", "外"));
        Directory.CreateSymbolicLink(Path.Combine(Inbox, "链夹"), _root.FullName);
        (await QuietAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Scan_Pipe_IsRefusedWithoutWaiting()
    {
        using var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(Inbox, "管.txt")]);
        await made.WaitForExitAsync(Token);

        (await QuietAsync().WaitAsync(TimeSpan.FromSeconds(20), Token)).ShouldBe(1);
        (await RefusedAsync()).ShouldBe([("管.txt", "not_regular_file")]);
    }

    [Fact]
    public async Task Scan_ArchiveWithABadEntry_TakesTheRestAndRecordsTheReason()
    {
        await File.WriteAllBytesAsync(Path.Combine(Inbox, "包.zip"), Zip.Of(("好.txt", "好"), ("空.txt", "")), Token);

        await QuietAsync();

        (await _site.CountAsync()).ShouldBe(1);
        (await RefusedAsync()).ShouldBe([("空.txt", "empty_file")]);
        (await _site.GetAsync("/api/folders/files?refused=true")).Json.GetProperty("items")[0].GetProperty("path").GetString().ShouldBe($"{Inbox}/包.zip/空.txt");
    }

    [Fact]
    public async Task Scan_WhatIsRefused_IsKeptInMindWithItsPath()
    {
        await File.WriteAllBytesAsync(Path.Combine(Inbox, "包.zip"), Zip.Of(("好.txt", "好"), ("空.txt", "")), Token);
        using var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(Inbox, "管.txt")]);
        await made.WaitForExitAsync(Token);

        await QuietAsync();
        await QuietAsync();

        var refusals = (await _site.Services.GetRequiredService<IRefusalReader>().ListAsync(new RefusalFilter(), 10, null, Token)).Items;
        refusals.OrderBy(r => r.File.Problem.Code, StringComparer.Ordinal).Select(r => (r.File.Name, r.File.Origin.Kind, r.File.Origin.Place, r.Times)).ShouldBe(
            [("包.zip/空.txt", "folder", $"{Inbox}/包.zip/空.txt", 1), ("管.txt", "folder", $"{Inbox}/管.txt", 1)]);
    }

    [Fact]
    public async Task Scan_ToldToMove_MovesByWhatBecameOfThem()
    {
        _scan = Scan(new FolderOptions { Path = Inbox, Done = Path.Combine(Inbox, "已收"), Refused = Path.Combine(_root.FullName, "退回") });
        Write("县/好.txt", "好");
        Write("坏.txt", "");
        Write("已收/县/好.txt", "早先的");

        await QuietAsync();

        File.ReadAllText(Path.Combine(Inbox, "已收", "县", "好 (2).txt")).ShouldBe("好");
        File.ReadAllText(Path.Combine(Inbox, "已收", "县", "好.txt")).ShouldBe("早先的");
        File.Exists(Path.Combine(_root.FullName, "退回", "坏.txt")).ShouldBeTrue();
        (await QuietAsync()).ShouldBe(0);
        (await _site.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Scan_RecordedButNotMoved_IsMovedAtTheNextLook()
    {
        Write("一.txt", "一");
        await QuietAsync();

        _scan = Scan(new FolderOptions { Path = Inbox, Done = Path.Combine(_root.FullName, "已收") });
        (await QuietAsync()).ShouldBe(0);
        File.Exists(Path.Combine(_root.FullName, "已收", "一.txt")).ShouldBeTrue();
    }

    [Fact]
    public async Task Read_FileThatChangedWhileItWasRead_IsNotTheFile()
    {
        var path = Write("变.txt", "先");
        await using var file = new SteadyFile(FolderFiles.Of(new FileInfo(path))!);
        await File.WriteAllTextAsync(path, "先和后", Token);

        await Should.ThrowAsync<FileChangedException>(() => file.CopyToAsync(Stream.Null, Token));
    }

    private string Write(string name, string text)
    {
        var path = Path.GetFullPath(Path.Combine(Inbox, name));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private FolderScan Scan(FolderOptions folder) => new(
        folder, new CollectOptions { Quiet = Quiet }, _site.Services.GetRequiredService<Door>(), _site.Services.GetRequiredService<TakenFiles>(), _site.Time, NullLogger.Instance);

    /// <summary>Looks, lets the quiet time pass, and looks again. Returns what the second look took.</summary>
    private async Task<int> QuietAsync()
    {
        await _scan.RunAsync(Token);
        _site.Time.Advance(Quiet);
        return await _scan.RunAsync(Token);
    }

    private async Task<IReadOnlyList<(string? Name, string Code)>> RefusedAsync()
    {
        var files = await _site.Services.GetRequiredService<ICollectionReader>().FilesAsync(10, refused: true, Token);
        return [.. files.Select(f => (Path.GetFileName(f.File.Path), f.Problem!.Code))];
    }
}
