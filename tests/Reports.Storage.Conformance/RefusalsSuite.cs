using Reports.Contracts.Documents;
using Reports.Storage.Ledger;
using Reports.Storage.Refusing;

namespace Reports.Storage.Conformance;

/// <summary>What is remembered of refused files, on every database.</summary>
public abstract class RefusalsSuite : LedgerSuiteBase
{
    private const int Kept = 100;

    private RefusalLog Log => Storage.Get<RefusalLog>();

    private IRefusalReader Reader => Storage.Get<IRefusalReader>();

    [Fact]
    public async Task Record_AFile_IsReadAsItWasRefused()
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal) { ["found"] = "elf" };
        var file = new RefusedFile("附件.txt", new Origin("source", "http://yanting.invalid/附件.txt") { SourceId = "yanting" }, 9, new Notice("unsupported_type", arguments));
        await Log.RecordAsync([file], Kept, Token);

        var refusal = (await ListAsync()).ShouldHaveSingleItem();

        refusal.File.Problem.Arguments.ShouldBe(arguments);
        (refusal.File with { Problem = file.Problem }).ShouldBe(file);
        (refusal.Times, refusal.FirstAt, refusal.At).ShouldBe((1, Storage.Time.GetUtcNow(), Storage.Time.GetUtcNow()));
    }

    [Fact]
    public async Task Record_TheSameFileAgain_IsCountedAndComesFirst()
    {
        var first = Storage.Time.GetUtcNow();
        await RecordAsync(Empty("甲.txt"), Empty("乙.txt"));
        Storage.Time.Advance(TimeSpan.FromMinutes(1));
        await RecordAsync(Empty("甲.txt") with { Name = "新名.txt" }, Empty("甲.txt") with { Size = 3 });

        var refusals = await ListAsync();

        refusals.Select(r => (r.File.Origin.Place, r.Times)).ShouldBe([("甲.txt", 3), ("乙.txt", 1)]);
        (refusals[0].FirstAt, refusals[0].At, refusals[0].File.Size).ShouldBe((first, Storage.Time.GetUtcNow(), 3));
    }

    [Fact]
    public async Task Record_AnotherPlaceReasonOrSource_IsARowOfItsOwn()
    {
        var file = Empty("甲.txt");
        var site = file with { Origin = new Origin("source", "甲.txt") { SourceId = "s1" } };
        await RecordAsync(file, file with { Problem = new Notice("encrypted") }, file with { Origin = new Origin("folder", "甲.txt") }, site);
        await RecordAsync(site with { Origin = site.Origin with { SourceId = "s2" } });

        (await ListAsync()).Select(r => r.Times).ShouldBe([1, 1, 1, 1, 1]);
    }

    [Fact]
    public async Task Record_MoreThanAreKept_ForgetsTheOldest()
    {
        await Log.RecordAsync([Empty("一.txt"), Empty("二.txt"), Empty("三.txt")], 3, Token);
        await Log.RecordAsync([Empty("一.txt")], 3, Token);
        await Log.RecordAsync([Empty("四.txt")], 3, Token);

        (await ListAsync()).Select(r => r.File.Name).ShouldBe(["四.txt", "一.txt", "三.txt"]);
    }

    [Fact]
    public async Task Record_AWholeArchiveAtOnce_KeepsEveryFile()
    {
        await Log.RecordAsync([.. Enumerable.Range(0, 1_200).Select(n => Empty($"包.zip/{n}.txt"))], 10_000, Token);

        (await Reader.CountByCodeAsync(new RefusalFilter(), Token)).ShouldBe(new Dictionary<string, long> { ["empty_file"] = 1_200 });
    }

    [Fact]
    public async Task Record_SameFileByManyAtOnce_CountsThemAll()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RecordAsync(Empty("甲.txt"))));

        (await ListAsync()).ShouldHaveSingleItem().Times.ShouldBe(4);
    }

    [Fact]
    public async Task Record_NamesOfAnyLength_AreCutBetweenCharacters()
    {
        var place = new string('长', 2_047) + "𠀀";
        await RecordAsync(Empty(place));

        (await ListAsync()).Single().File.Name.ShouldBe(place[..2_047]);
    }

    [Fact]
    public async Task List_PageByPage_ShowsEveryRefusalOnceNewestFirst()
    {
        await RecordAsync(Empty("1"), Empty("2"), Empty("3"), Empty("4"), Empty("5"));

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await Reader.ListAsync(new RefusalFilter(), 2, cursor, Token);
            seen.AddRange(page.Items.Select(r => r.File.Name));
            cursor = page.Next;
        }
        while (cursor is not null);

        seen.ShouldBe(["5", "4", "3", "2", "1"]);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("")]
    public async Task List_ForeignCursor_IsRefused(string cursor) =>
        await Should.ThrowAsync<BadCursorException>(() => Reader.ListAsync(new RefusalFilter(), 2, cursor, Token));

    [Fact]
    public async Task List_Filters_UseCodeNameAndPlace()
    {
        await RecordAsync(Empty("包.zip/甲.txt"), Empty("包.zip/乙.txt") with { Problem = new Notice("encrypted") }, Empty("丙.txt"));

        (await NamesAsync(new RefusalFilter(Code: "encrypted"))).ShouldBe(["包.zip/乙.txt"]);
        (await NamesAsync(new RefusalFilter(Q: "包.zip"))).ShouldBe(["包.zip/乙.txt", "包.zip/甲.txt"]);
        (await NamesAsync(new RefusalFilter("empty_file", "包"))).ShouldBe(["包.zip/甲.txt"]);
        (await Reader.CountByCodeAsync(new RefusalFilter("empty_file", "包"), Token)).ShouldBe(
            new Dictionary<string, long> { ["empty_file"] = 1, ["encrypted"] = 1 }, ignoreOrder: true);
    }

    private static RefusedFile Empty(string place) => new(place, new Origin("upload", place), 0, new Notice("empty_file"));

    private Task RecordAsync(params RefusedFile[] files) => Log.RecordAsync(files, Kept, Token);

    private async Task<IReadOnlyList<Refusal>> ListAsync() => (await Reader.ListAsync(new RefusalFilter(), 100, null, Token)).Items;

    private async Task<IEnumerable<string>> NamesAsync(RefusalFilter filter) => (await Reader.ListAsync(filter, 100, null, Token)).Items.Select(r => r.File.Name);
}
