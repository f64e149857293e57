using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Storage.Ledger;

namespace Reports.Storage.Conformance;

/// <summary>Where documents come from, on every database.</summary>
public abstract class ProvenanceSuite : LedgerSuiteBase
{
    private static readonly GivenIdentity Given = new() { Code = "990100", Genre = "plan_report", Plan = "2031H1" };

    [Fact]
    public async Task Accept_WithAnOrigin_KeepsItAndTellsTheParserWhatWasSaid()
    {
        var origin = new Origin("source", "http://yanting.invalid/a.html") { SourceId = "yanting", ETag = "\"1\"", LastModified = "x", Replaces = Id('z'), Given = Given };
        await AcceptAsync('a', origin);

        (await FindAsync('a')).Provenance.ShouldBe([new Provenance(origin, Storage.Time.GetUtcNow())]);
        await Storage.Relay.SendAsync(Token);
        Storage.Bus.Messages.OfType<DocumentReceived>().Single().Given.ShouldBe(Given);
    }

    [Fact]
    public async Task Accept_SameBytesFromElsewhere_AddsAnOriginAndNoWork()
    {
        await AcceptAsync('a', new Origin("upload", "a.txt"));
        await AcceptAsync('a', new Origin("upload", "a.txt"));
        (await AcceptAsync('a', new Origin("folder", "/in/a.txt"))).Duplicate.ShouldBeTrue();

        (await FindAsync('a')).Provenance.Select(p => p.Origin.Place).ShouldBe(["a.txt", "/in/a.txt"]);
        (await Storage.Relay.SendAsync(Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Accept_FirstThatSaysSomething_IsWhatCounts()
    {
        await AcceptAsync('a', new Origin("upload", "a.txt"));
        await AcceptAsync('a', new Origin("source", "http://a.invalid/") { Given = Given });
        await AcceptAsync('a', new Origin("source", "http://b.invalid/") { Given = new GivenIdentity { Code = "990200" } });
        Storage.Time.Advance(TimeSpan.FromSeconds(25));

        await Storage.Sweep.RunAsync(Token);
        await Storage.Relay.SendAsync(Token);

        Storage.Bus.Messages.OfType<DocumentReceived>().Select(m => m.Given).ShouldBe([null, Given]);
    }

    [Fact]
    public async Task Replay_Resume_TellTheParserAgain()
    {
        await AcceptAsync('a', new Origin("upload", "a.txt") { Given = Given });
        await Storage.Ledger.FailedAsync(Failure('a', "parse"), Token);
        await Storage.Ledger.ReplayAsync(Id('a'), Token);
        await Storage.Relay.SendAsync(Token);
        await Storage.Sweep.ResumeAsync(Token);
        await Storage.Relay.SendAsync(Token);

        Storage.Bus.Messages.OfType<DocumentReceived>().Select(m => m.Given).ShouldBe([Given, Given, Given]);
    }

    private Task<Acceptance> AcceptAsync(char c, Origin origin) => Storage.Ledger.AcceptAsync(new NewFile(Id(c), $"{c}.txt", 100, origin), Token);
}
