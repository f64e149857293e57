using Reports.Contracts.Documents;
using Reports.Storage.Collecting;

namespace Reports.Storage.Conformance;

/// <summary>What is remembered of sources and watched folders, on every database.</summary>
public abstract class CollectingSuite : LedgerSuiteBase
{
    private static readonly SourceDefinition Source = new() { Id = "s1", Name = "砚汀", Address = "http://a.invalid/list" };

    private SourceRegistry Registry => Storage.Get<SourceRegistry>();

    private Visits Visits => Storage.Get<Visits>();

    private ICollectionReader Reader => Storage.Get<ICollectionReader>();

    [Fact]
    public async Task Sources_PutAndRemoved_AreThereAndGone()
    {
        await Registry.PutAsync(Source, Token);
        await Registry.PutAsync(Source with { Id = "s2", Enabled = false }, Token);

        (await Reader.SourcesAsync(10, cancellationToken: Token)).Select(s => s.Definition.Id).ShouldBe(["s1", "s2"]);
        (await Reader.SourcesAsync(10, "s1", Token)).Single().Definition.Enabled.ShouldBeFalse();
        (await Registry.DueAsync(10, Token)).Single().Definition.ShouldBe(Source);
        (await Registry.RemoveAsync("s1", Token)).ShouldBeTrue();
        (await Registry.RemoveAsync("s1", Token)).ShouldBeFalse();
        (await Reader.FindSourceAsync("s1", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Visit_BegunAndEnded_SetsWhenTheNextIsDue()
    {
        await Registry.PutAsync(Source, Token);
        var next = Storage.Time.GetUtcNow().AddDays(1);
        var visit = await Visits.BeginAsync(Source, Token);
        (await Registry.DueAsync(10, Token)).Count.ShouldBe(1);

        var result = new VisitResult("blocked", 403, new VisitCounts(5, 4, 3, 2, 1), "403");
        await Visits.EndAsync(visit, "s1", result, next, failures: 2, Token);

        (await Registry.DueAsync(10, Token)).ShouldBeEmpty();
        var source = (await Reader.FindSourceAsync("s1", Token)).ShouldNotBeNull();
        (source.NextDue, source.Failures, source.Last!.Result, source.Last.NextDue).ShouldBe((next, 2, result, next));
        await Registry.AskAsync("s1", Token);
        (await Registry.DueAsync(10, Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Visits_Many_AreReadNewestFirst()
    {
        await Registry.PutAsync(Source, Token);
        var numbers = new List<long>();
        for (var n = 0; n < 4; n++)
        {
            numbers.Add(await Visits.BeginAsync(Source, Token));
        }

        var visits = await Reader.VisitsAsync("s1", 10, before: numbers[3], Token);
        visits.Select(v => v.Id).ShouldBe([numbers[2], numbers[1], numbers[0]]);
        visits.ShouldAllBe(v => v.Result.Outcome == "cut");
    }

    [Fact]
    public async Task Pages_Remembered_AreFoundByTheirAddress()
    {
        var pages = Storage.Get<SourcePages>();
        var page = new SourcePage("s1", "http://a.invalid/" + new string('长', 1500), Id('f')) { ETag = "\"1\"", LastModified = "x", DocumentId = Id('d') };
        await pages.RememberAsync(page with { Fingerprint = Id('e') }, Token);
        await pages.RememberAsync(page, Token);
        await pages.RememberAsync(new SourcePage("s1", "http://a.invalid/list", Id('l')), Token);

        (await pages.FindAsync("s1", page.Address, Token)).ShouldBe(page);
        (await pages.FindAsync("s2", page.Address, Token)).ShouldBeNull();
        (await pages.DocumentsAsync("s1", 10, Token)).ShouldBe([page]);
    }

    [Fact]
    public async Task Lease_WhileHeld_IsNobodyElses()
    {
        var leases = Storage.Get<Leases>();
        var minute = TimeSpan.FromMinutes(1);

        (await leases.TakeAsync("l", "a", minute, Token)).ShouldBeTrue();
        (await leases.TakeAsync("l", "b", minute, Token)).ShouldBeFalse();
        (await leases.TakeAsync("l", "a", minute, Token)).ShouldBeTrue();
        Storage.Time.Advance(minute);
        (await leases.TakeAsync("l", "b", minute, Token)).ShouldBeTrue();
        await leases.ReleaseAsync("l", "b", Token);
        (await leases.TakeAsync("l", "a", minute, Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task Lease_WantedByManyAtOnce_IsOnes()
    {
        var leases = Storage.Get<Leases>();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => leases.TakeAsync("l", $"{n}", TimeSpan.FromMinutes(1), Token)));

        answers.Count(a => a).ShouldBe(1);
    }

    [Fact]
    public async Task Files_Recorded_AreKnownAsTheyWere()
    {
        var files = Storage.Get<TakenFiles>();
        var (good, bad) = (new FolderFile("/in/好.txt", 5, Storage.Time.GetUtcNow()), new FolderFile("/in/坏.txt", 0, Storage.Time.GetUtcNow()));
        await files.RecordAsync([new TakenFile(good, Id('a'), null), new TakenFile(bad, null, new Notice("empty_file"))], Token);
        await files.RecordAsync([new TakenFile(good, Id('a'), null)], Token);

        var known = await files.KnownAsync([good.Key, bad.Key, (good with { Size = 6 }).Key], Token);
        known.ShouldBe(new Dictionary<string, bool> { [good.Key] = false, [bad.Key] = true }, ignoreOrder: true);
        (await Reader.FilesAsync(10, refused: true, Token)).Single().Problem!.Code.ShouldBe("empty_file");
        (await Reader.FilesAsync(10, refused: false, Token)).Count.ShouldBe(2);
    }
}
