using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;
using Reports.Storage.Ledger;

namespace Reports.Storage.Conformance;

/// <summary>What outbox and transactions promise, on every database.</summary>
public abstract class OutboxSuite : LedgerSuiteBase
{
    [Fact]
    public async Task Send_BusTakesNothing_KeepsEverything()
    {
        await AcceptAsync('a');
        Storage.Bus.Refuses = _ => true;

        await Should.ThrowAsync<BusUnavailableException>(() => Storage.Relay.SendAsync(Token));

        Storage.Bus.Refuses = _ => false;
        (await Storage.Relay.SendAsync(Token)).ShouldBe(1);
        (await Storage.Relay.SendAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Send_BusRefusesOne_RemovesOnlyWhatWent()
    {
        await AcceptAsync('a');
        await AcceptAsync('b');
        Storage.Bus.Refuses = m => m is DocumentReceived { Name: "a.txt" };
        await Should.ThrowAsync<BusUnavailableException>(() => Storage.Relay.SendAsync(Token));

        Storage.Bus.Refuses = _ => false;
        await Storage.Relay.SendAsync(Token);

        Storage.Bus.Messages.OfType<DocumentReceived>().Select(m => m.Name).ShouldBe(["b.txt", "a.txt"]);
    }

    [Fact]
    public async Task Write_FailingWorkAmongOthers_UndoesOnlyItself()
    {
        var writes = Enumerable.Range(0, 30).Select(i => i % 3 == 0 ? FailAsync((char)('A' + i)) : AcceptAsync((char)('A' + i)));

        var results = await Task.WhenAll(writes.Select(async w =>
        {
            try
            {
                return (await w).DocumentId;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }));

        results.Count(r => r is null).ShouldBe(10);
        (await Storage.Reader.ListAsync(new DocumentFilter(), 100, null, Token)).Items.Count.ShouldBe(20);
        (await Storage.Database.ReadAsync((db, ct) => db.Outbox.CountAsync(ct), Token)).ShouldBe(20);
    }

    private Task<Acceptance> FailAsync(char c) => Storage.Database.WriteAsync<Acceptance>(
        async (db, ct) =>
        {
            db.Outbox.Add(new Model.OutboxRow { Type = "x", Body = $"{c}", CreatedAt = Storage.Time.GetUtcNow() });
            await db.SaveChangesAsync(ct);
            throw new InvalidOperationException("on purpose");
        },
        Token);
}
