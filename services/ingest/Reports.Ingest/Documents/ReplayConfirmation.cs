using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Documents;

/// <summary>Putting everything through again, chosen by no filter but the state, needs its number, typed by whoever asks for it.</summary>
internal static class ReplayConfirmation
{
    private const string Field = "confirm";
    private static readonly DocumentState[] Replayable = [DocumentState.Rejected, DocumentState.Failed];

    /// <summary>Returns where nothing has to be confirmed, or the number was given: in the address, or in a field of a form.</summary>
    /// <exception cref="ProblemException"><c>confirmation_needed</c>.</exception>
    public static async Task CheckAsync(DocumentFilter filter, string? confirm, HttpContext context, ILedgerReader ledger)
    {
        if (filter with { State = null } != new DocumentFilter())
        {
            return;
        }

        var counts = await ledger.CountByStateAsync(filter, context.RequestAborted);
        var all = Replayable.Where(state => filter.State is null || filter.State == state).Sum(state => counts.GetValueOrDefault(state));
        if (all > 0 && NumberOf(confirm ?? await FieldAsync(context)) != all)
        {
            throw ProblemException.With("confirmation_needed", "count", all.ToString(CultureInfo.InvariantCulture));
        }
    }

    // 1,234 is how the page writes it.
    private static long? NumberOf(string? text) =>
        long.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static async Task<string?> FieldAsync(HttpContext context)
    {
        try
        {
            return context.Request.HasFormContentType ? (await context.Request.ReadFormAsync(context.RequestAborted))[Field].ToString() : null;
        }
        catch (InvalidDataException e)
        {
            throw new ProblemException("bad_request", inner: e);
        }
    }
}
