using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Reports.Contracts.Problems;
using Reports.Ingest.Documents;
using Reports.Ingest.Intake;

namespace Reports.Ingest.Uploading;

/// <summary>
/// <c>POST /api/documents</c>: streams each part to disk; one bad file among good ones refuses only itself. Fields <c>code</c>,
/// <c>genre</c> and <c>plan</c> say what the files behind them are.
/// </summary>
internal static class UploadEndpoint
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static async Task<IResult> HandleAsync(HttpContext context, Door door, IntakeOptions options)
    {
        LimitRequest(context, options);
        var taken = new List<Taken>();
        await foreach (var part in UploadParts.ReadAsync(context.Request, options, context.RequestAborted))
        {
            taken.AddRange(await door.TakeAsync(Arrival.Upload(part.Name, part.Given), () => part.Bytes, context.RequestAborted));
        }

        return taken switch
        {
            [] => throw new ProblemException("no_files"),
            [{ Refusal: { } refusal }] => throw refusal,
            _ => DocumentJson.Answer(new UploadAnswer([.. taken.Select(t => ItemOf(t, context))]), StatusCodes.Status202Accepted),
        };
    }

    private static UploadItem ItemOf(Taken taken, HttpContext context) => taken.Accepted is { } accepted
        ? new UploadItem(taken.Name, accepted.DocumentId, $"/api/documents/{accepted.DocumentId}", accepted.Duplicate)
        : new UploadItem(taken.Name, null, null, false, ProblemView.Of(taken.Refusal!, context));

    private static void LimitRequest(HttpContext context, IntakeOptions options)
    {
        if (context.Request.Headers.ContentEncoding.Count > 0)
        {
            throw new ProblemException("content_encoding");
        }

        if (context.Request.ContentLength > options.LargestRequest)
        {
            throw Door.TooLarge(options.LargestFile);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.LargestRequest;
        }

        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = new MinDataRate(options.SlowestUpload, Grace);
        }
    }
}

/// <summary>The answer to an upload, one item a file, for an archive one an entry, in their order.</summary>
public sealed record UploadAnswer(IReadOnlyList<UploadItem> Items);

/// <summary>A file that came in, or why it did not.</summary>
public sealed record UploadItem(string? Name, string? Id, string? Url, bool Duplicate, ProblemView? Error = null);
