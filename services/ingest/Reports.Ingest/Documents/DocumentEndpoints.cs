using Microsoft.AspNetCore.Http;
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
        HttpContext context, ILedgerReader ledger, [AsParameters] FilterParameters filter, int? limit, string? cursor)
    {
        var most = LimitParameter.Read(limit, DefaultLimit, LargestLimit);
        try
        {
            var page = await ledger.ListAsync(filter.Read(), most, cursor, context.RequestAborted);
            var language = RequestLanguage.Of(context);
            return DocumentJson.Answer(new DocumentList([.. page.Items.Select(d => DocumentAnswer.Of(d, language))], page.Next));
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
        return DocumentJson.Answer(DocumentAnswer.Of(document, RequestLanguage.Of(context)) with { Copies = [.. copies ?? []] });
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

    internal static async Task<DocumentView> FindAsync(string id, ILedgerReader ledger, CancellationToken cancellationToken) =>
        await ledger.FindAsync(id, cancellationToken) ?? throw NotFound(id);

    private static ProblemException NotFound(string id) =>
        new("document_not_found", new Dictionary<string, string> { ["id"] = id.Length > 64 ? id[..64] : id });
}
