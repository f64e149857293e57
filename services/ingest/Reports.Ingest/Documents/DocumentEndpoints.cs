using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.Storage.Blobs;
using Reports.Storage.Catalogue.Reading;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Documents;

/// <summary>What can be asked of documents and done to them.</summary>
internal static class DocumentEndpoints
{
    private const int DefaultLimit = 20;
    private const int LargestLimit = 100;

    public static async Task<IResult> ListAsync(
        HttpContext context,
        ILedgerReader ledger,
        [Description("received, parsed, indexed, rejected, failed or withdrawn")] string? state,
        string? code,
        int? year,
        string? genre,
        string? flag,
        [Description("A part of the name")] string? q,
        int? limit,
        string? cursor)
    {
        if (limit is < 1 or > LargestLimit)
        {
            throw BadParameter("limit", limit.Value.ToString(CultureInfo.InvariantCulture), $"1–{LargestLimit}");
        }

        var filter = new DocumentFilter(StateOf(state), code, year, genre, flag, q);
        try
        {
            var page = await ledger.ListAsync(filter, limit ?? DefaultLimit, cursor, context.RequestAborted);
            var language = RequestLanguage.Of(context);
            return Json(new DocumentList([.. page.Items.Select(d => DocumentAnswer.Of(d, language))], page.Next));
        }
        catch (BadCursorException e)
        {
            throw new ProblemException("bad_cursor", inner: e);
        }
    }

    public static async Task<IResult> GetAsync(string id, HttpContext context, ILedgerReader ledger, IReportReader reports)
    {
        var document = await FindAsync(id, ledger, context.RequestAborted);
        var report = document.Report is null ? null : await reports.FindAsync(document.Report, context.RequestAborted);
        var copies = report?.Documents.Where(d => d.Id != id).Select(d => new CopyAnswer(d.Id, d.Name, d.Role, d.Part, d.Reason, d.Score, $"/documents/{d.Id}"));
        return Json(DocumentAnswer.Of(document, RequestLanguage.Of(context)) with { Copies = [.. copies ?? []] });
    }

    public static async Task<IResult> OriginalAsync(string id, HttpContext context, ILedgerReader ledger, Originals originals)
    {
        var document = await FindAsync(id, ledger, context.RequestAborted);
        var bytes = originals.Open(document.Id) ?? throw NotFound(id);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.Stream(bytes, "application/octet-stream", document.Name);
    }

    public static async Task<IResult> DeleteAsync(string id, HttpContext context, ILedgerReader reader, Ledger ledger)
    {
        _ = await FindAsync(id, reader, context.RequestAborted);
        await ledger.WithdrawAsync(id, context.RequestAborted);
        return Results.NoContent();
    }

    public static async Task<IResult> ReplayAsync(string id, HttpContext context, ILedgerReader reader, Ledger ledger)
    {
        _ = await FindAsync(id, reader, context.RequestAborted);
        await ledger.ReplayAsync(id, context.RequestAborted);
        return Json(DocumentAnswer.Of(await FindAsync(id, reader, context.RequestAborted), RequestLanguage.Of(context)));
    }

    private static async Task<DocumentView> FindAsync(string id, ILedgerReader ledger, CancellationToken cancellationToken) =>
        await ledger.FindAsync(id, cancellationToken) ?? throw NotFound(id);

    private static ProblemException NotFound(string id) =>
        new("document_not_found", new Dictionary<string, string> { ["id"] = id.Length > 64 ? id[..64] : id });

    private static DocumentState? StateOf(string? word)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        return Enum.GetNames<DocumentState>().Contains(word, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<DocumentState>(word, ignoreCase: true)
            : throw BadParameter("state", word, "received, parsed, indexed, rejected, failed, withdrawn");
    }

    private static ProblemException BadParameter(string name, string value, string expected) =>
        new("bad_parameter", new Dictionary<string, string> { ["name"] = name, ["value"] = value, ["expected"] = expected });

    private static IResult Json<T>(T value) => Results.Json(value, DocumentJson.Options);
}
