using Reports.Contracts.Documents;
using Reports.Contracts.Messages;

namespace Reports.Storage.Conformance;

/// <summary>What the sweep asks for again, and what it leaves in peace.</summary>
public abstract class SweepSuite : LedgerSuiteBase
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(25);

    [Fact]
    public async Task Run_JustAccepted_LeavesItInPeace()
    {
        await AcceptAsync('a');

        (await Storage.Sweep.RunAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Run_StageStandsStill_AsksAgainWithTheNextAttempt()
    {
        await AcceptAsync('a');
        await Storage.Relay.SendAsync(Token);
        Storage.Time.Advance(LongEnough);

        (await Storage.Sweep.RunAsync(Token)).ShouldBe(1);
        (await Storage.Sweep.RunAsync(Token)).ShouldBe(0);

        await Storage.Relay.SendAsync(Token);
        Storage.Bus.Messages.OfType<DocumentReceived>().Select(m => m.Attempt).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Run_LongQueueThatMoves_LeavesTheWaitingInPeace()
    {
        await AcceptAsync('a');
        Storage.Time.Advance(TimeSpan.FromSeconds(1));
        await AcceptAsync('b');
        Storage.Time.Advance(TimeSpan.FromMinutes(10));
        await Storage.Ledger.ParsedAsync(Parsed('a'), Token);

        // a left just now; b came after it, so b merely waits.
        (await Storage.Sweep.RunAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Run_OvertakenDocument_IsAskedForAgain()
    {
        await AcceptAsync('a');
        Storage.Time.Advance(LongEnough);
        await AcceptAsync('b');
        await Storage.Ledger.ParsedAsync(Parsed('b'), Token);

        (await Storage.Sweep.RunAsync(Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Run_OvertakenTooOften_ParksItAsFailed()
    {
        await AcceptAsync('a');
        for (var round = 0; round < 8; round++)
        {
            Storage.Time.Advance(TimeSpan.FromMinutes(2));
            var other = (char)('b' + round);
            await AcceptAsync(other);
            await Storage.Ledger.ParsedAsync(Parsed(other), Token);
            await Storage.Ledger.IndexedAsync(Indexed(other), Token);
            await Storage.Sweep.RunAsync(Token);
        }

        var document = await FindAsync('a');
        document.State.ShouldBe(DocumentState.Failed);
        document.Problem!.Code.ShouldBe("no_progress");
    }

    [Fact]
    public async Task Run_EverythingStandsStillForHours_ParksNothing()
    {
        await AcceptAsync('a');
        for (var round = 0; round < 100; round++)
        {
            Storage.Time.Advance(TimeSpan.FromMinutes(2));
            await Storage.Sweep.RunAsync(Token);
        }

        (await FindAsync('a')).State.ShouldBe(DocumentState.Received);
    }

    [Fact]
    public async Task Resume_AfterARestart_AsksForWhateverIsUnderWay()
    {
        await AcceptAsync('a');
        await AcceptAsync('b');
        await Storage.Ledger.ParsedAsync(Parsed('b'), Token);
        await AcceptAsync('c');
        await Storage.Ledger.ParsedAsync(Parsed('c'), Token);
        await Storage.Ledger.IndexedAsync(Indexed('c'), Token);

        (await Storage.Sweep.ResumeAsync(Token)).ShouldBe(2);

        await Storage.Relay.SendAsync(Token);
        Storage.Bus.Messages.OfType<DocumentReceived>().Single().DocumentId.ShouldBe(Id('a'));
        Storage.Bus.Messages.OfType<DocumentParsed>().Single().DocumentId.ShouldBe(Id('b'));
    }

    [Fact]
    public async Task Run_WithdrawnWithACatalogueRowLeft_AsksForItsRemovalAgain()
    {
        await AcceptAsync('a');
        await Storage.Catalogue.PutAsync([new(Documents.Parsed(Id('a')), 1, Id('p'))], Token);
        await Storage.Ledger.WithdrawAsync(Id('a'), Token);
        await Storage.Relay.SendAsync(Token);
        Storage.Time.Advance(LongEnough);

        (await Storage.Sweep.RunAsync(Token)).ShouldBe(1);

        await Storage.Catalogue.RemoveAsync(Id('a'), 2, Token);
        Storage.Time.Advance(LongEnough);
        (await Storage.Sweep.RunAsync(Token)).ShouldBe(0);
    }
}
