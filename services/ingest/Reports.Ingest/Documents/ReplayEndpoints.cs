using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Reports.Contracts.Problems;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Documents;

/// <summary>Puts failed and rejected documents through again. A form names where its reader goes on; a program is told what was done.</summary>
internal static class ReplayEndpoints
{
    private const int Most = 1_000;

    public static async Task<IResult> OneAsync(
        string id, [Description("For forms: the local address to go on to.")] string? back, HttpContext context, ILedgerReader reader, Ledger ledger)
    {
        var way = WayBack.Read(back);
        _ = await DocumentEndpoints.FindAsync(id, reader, context.RequestAborted);
        var done = await ledger.ReplayAsync(id, context.RequestAborted);
        return way is null
            ? DocumentJson.Answer(DocumentAnswer.Of(await DocumentEndpoints.FindAsync(id, reader, context.RequestAborted), RequestLanguage.Of(context)))
            : way.Answer(context, new Replayed(done ? 1 : 0, 0));
    }

    public static async Task<IResult> ManyAsync(
        [AsParameters] FilterParameters filter,
        int? limit,
        [Description("For all of them, with no filter but state: how many there are; forms have it as a field.")] string? confirm,
        [Description("For forms: the local address to go on to.")] string? back,
        HttpContext context,
        ILedgerReader reader,
        Ledger ledger)
    {
        var (way, which, most) = (WayBack.Read(back), filter.Read(), LimitParameter.Read(limit, Most, Most));
        await ReplayConfirmation.CheckAsync(which, confirm, context, reader);
        var replayed = await ledger.ReplayManyAsync(which, most, context.RequestAborted);
        return way is null ? DocumentJson.Answer(new ReplayAnswer(replayed.Count, replayed.Left)) : way.Answer(context, replayed);
    }
}

/// <summary>How many documents were put through again, and how many more of the same filter wait for another call.</summary>
public sealed record ReplayAnswer(int Replayed, int Left);
