using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Storage.Ledger;

namespace Reports.Storage.Conformance;

/// <summary>What the ledger promises, on every database.</summary>
public abstract class LedgerSuite : LedgerSuiteBase
{
    [Fact]
    public async Task Accept_NewFile_StandsInTheLedgerAndOwesOneMessage()
    {
        var accepted = await AcceptAsync('a');

        accepted.Duplicate.ShouldBeFalse();
        var document = await FindAsync('a');
        document.State.ShouldBe(DocumentState.Received);
        document.Version.ShouldBe(1);
        document.Steps.Select(s => s.Step).ShouldBe(["received"]);
        (await Storage.Relay.SendAsync(Token)).ShouldBe(1);
        Storage.Bus.Messages.OfType<DocumentReceived>().Single().ShouldBe(
            new DocumentReceived { DocumentId = Id('a'), Version = 1, Name = "a.txt", At = Storage.Time.GetUtcNow() });
    }

    [Fact]
    public async Task Accept_SameBytesFromTwentyClients_OneDocumentOneMessage()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AcceptAsync('a')));

        answers.Count(a => !a.Duplicate).ShouldBe(1);
        answers.ShouldAllBe(a => a.DocumentId == Id('a'));
        (await Storage.Relay.SendAsync(Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Steps_InOrder_LeadToIndexed()
    {
        await AcceptAsync('a');

        (await Storage.Ledger.ParsedAsync(Parsed('a'), Token)).ShouldBeTrue();
        (await Storage.Ledger.IndexedAsync(Indexed('a'), Token)).ShouldBeTrue();

        var document = await FindAsync('a');
        document.State.ShouldBe(DocumentState.Indexed);
        document.ParsedRef.ShouldBe(Id('p'));
        document.Steps.Select(s => s.Step).ShouldBe(["received", "parsed", "indexed"]);
    }

    [Fact]
    public async Task Steps_TwiceAndInWrongOrder_ChangeNothingMore()
    {
        await AcceptAsync('a');

        (await Storage.Ledger.IndexedAsync(Indexed('a'), Token)).ShouldBeTrue();
        (await Storage.Ledger.ParsedAsync(Parsed('a'), Token)).ShouldBeFalse();
        (await Storage.Ledger.IndexedAsync(Indexed('a'), Token)).ShouldBeFalse();

        var document = await FindAsync('a');
        document.State.ShouldBe(DocumentState.Indexed);
        document.Steps.Select(s => s.Step).ShouldBe(["received", "indexed"]);
    }

    [Fact]
    public async Task Reject_Received_KeepsCodeAndArguments()
    {
        await AcceptAsync('a');
        await Storage.Ledger.RejectedAsync(
            new DocumentRejected
            {
                DocumentId = Id('a'),
                Version = 1,
                At = Storage.Time.GetUtcNow(),
                Code = "unsupported_type",
                Arguments = new Dictionary<string, string> { ["found"] = "caj" },
                ParserRevision = "1",
            },
            Token);

        var document = await FindAsync('a');
        document.State.ShouldBe(DocumentState.Rejected);
        document.Problem!.Code.ShouldBe("unsupported_type");
        document.Problem.Arguments!["found"].ShouldBe("caj");
    }

    [Fact]
    public async Task Withdraw_Indexed_LateMessagesOfTheOldVersionAreIgnored()
    {
        await AcceptAsync('a');
        await Storage.Ledger.ParsedAsync(Parsed('a'), Token);

        (await Storage.Ledger.WithdrawAsync(Id('a'), Token)).ShouldBeTrue();
        (await Storage.Ledger.WithdrawAsync(Id('a'), Token)).ShouldBeFalse();
        (await Storage.Ledger.IndexedAsync(Indexed('a'), Token)).ShouldBeFalse();

        (await FindAsync('a')).State.ShouldBe(DocumentState.Withdrawn);
        await Storage.Relay.SendAsync(Token);
        Storage.Bus.Messages.OfType<DocumentWithdrawn>().Single().Version.ShouldBe(2);
    }

    [Fact]
    public async Task Accept_WithdrawnBytesAgain_StartAnewWithAHigherVersion()
    {
        await AcceptAsync('a');
        await Storage.Ledger.WithdrawAsync(Id('a'), Token);

        (await AcceptAsync('a')).Duplicate.ShouldBeFalse();

        var document = await FindAsync('a');
        (document.State, document.Version).ShouldBe((DocumentState.Received, 3));
    }

    [Fact]
    public async Task Replay_Failed_StartsAnew_OthersDoNot()
    {
        await AcceptAsync('a');
        await AcceptAsync('b');
        await Storage.Ledger.FailedAsync(Failure('a', "parse"), Token);
        (await FindAsync('a')).Problem!.Arguments!["exception"].ShouldBe("IOException");
        (await Storage.Reader.FailuresAsync(10, Token)).Select(d => d.Id).ShouldBe([Id('a')]);

        (await Storage.Ledger.ReplayAsync(Id('a'), Token)).ShouldBeTrue();
        (await Storage.Ledger.ReplayAsync(Id('b'), Token)).ShouldBeFalse();

        var document = await FindAsync('a');
        (document.State, document.Version, document.Problem).ShouldBe((DocumentState.Received, 2, null));
    }

    [Fact]
    public async Task Replay_Rejected_StartsAnew()
    {
        await AcceptAsync('a');
        await Storage.Ledger.RejectedAsync(Rejection('a'), Token);

        (await Storage.Ledger.ReplayAsync(Id('a'), Token)).ShouldBeTrue();

        var document = await FindAsync('a');
        (document.State, document.Version, document.Problem).ShouldBe((DocumentState.Received, 2, null));
    }

    [Fact]
    public async Task ReplayMany_MoreThanTheLimit_TakesThoseThatStoodLongestAndSaysWhatIsLeft()
    {
        foreach (var c in "abcdef")
        {
            await AcceptAsync(c);
        }

        foreach (var c in "cab")
        {
            Storage.Time.Advance(TimeSpan.FromSeconds(1));
            await Storage.Ledger.RejectedAsync(Rejection(c), Token);
        }

        await Storage.Ledger.FailedAsync(Failure('d', "parse"), Token);
        await Storage.Ledger.WithdrawAsync(Id('e'), Token);

        (await Storage.Ledger.ReplayManyAsync(new DocumentFilter(DocumentState.Rejected), 2, Token)).ShouldBe(new Replayed(2, 1));
        (await FindAsync('b')).State.ShouldBe(DocumentState.Rejected);
        (await Storage.Ledger.ReplayManyAsync(new DocumentFilter(Q: "d.t"), 9, Token)).ShouldBe(new Replayed(1, 0));
        (await Storage.Ledger.ReplayManyAsync(new DocumentFilter(), 9, Token)).ShouldBe(new Replayed(1, 0));

        (await Storage.Reader.CountByStateAsync(Token)).ShouldBe(new Dictionary<DocumentState, long> { [DocumentState.Received] = 5, [DocumentState.Withdrawn] = 1 }, ignoreOrder: true);
        await Storage.Relay.SendAsync(Token);
        Storage.Bus.Messages.OfType<DocumentReceived>().Where(m => m.Version == 2).Select(m => m.DocumentId).ShouldBe([Id('a'), Id('b'), Id('c'), Id('d')], ignoreOrder: true);
    }

    [Fact]
    public async Task PutBack_IndexOfAnotherName_GoesBackToParsedAndIsAskedForAgain()
    {
        await IndexAsync('a', "index-1");
        await IndexAsync('b', "index-2");
        await Storage.Relay.SendAsync(Token);

        (await Storage.Ledger.PutBackAsync(new IndexOpened { Index = "index-2", At = Storage.Time.GetUtcNow() }, Token)).ShouldBe(1);

        (await FindAsync('a')).State.ShouldBe(DocumentState.Parsed);
        (await FindAsync('b')).State.ShouldBe(DocumentState.Indexed);
        (await Storage.Sweep.RunAsync(Token)).ShouldBe(1);
        await Storage.Relay.SendAsync(Token);
        Storage.Bus.Messages.OfType<DocumentParsed>().Single().DocumentId.ShouldBe(Id('a'));
    }

    [Fact]
    public async Task Events_Listener_HearsEveryState()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var heard = Storage.Events.ListenAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        var next = heard.MoveNextAsync();
        await AcceptAsync('a');

        (await next).ShouldBeTrue();
        (heard.Current.Id, heard.Current.State).ShouldBe((Id('a'), DocumentState.Received));
        await stop.CancelAsync();
    }
}
