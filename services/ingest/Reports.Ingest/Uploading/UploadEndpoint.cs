using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Reports.Contracts.Problems;
using Reports.Ingest.Documents;
using Reports.Ingest.Intake;

namespace Reports.Ingest.Uploading;

/// <summary><c>POST /api/documents</c>: streams each part to disk; one bad file among good ones refuses only itself.</summary>
internal static class UploadEndpoint
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static async Task<IResult> HandleAsync(HttpContext context, Door door, IntakeOptions options)
    {
        LimitRequest(context, options);
        var items = new List<UploadItem>();
        ProblemException? refusal = null;
        await foreach (var part in UploadParts.ReadAsync(context.Request, options, context.RequestAborted))
        {
            try
            {
                var accepted = await door.AcceptAsync(part.Name, part.Bytes, context.RequestAborted);
                items.Add(new UploadItem(part.Name, accepted.DocumentId, $"/api/documents/{accepted.DocumentId}", accepted.Duplicate));
            }
            catch (ProblemException e) when (e.Code is not ("bad_multipart" or "disk_full"))
            {
                refusal = e;
                items.Add(new UploadItem(part.Name, null, null, false, ProblemView.Of(e, context)));
            }
        }

        return items.Count switch
        {
            0 => throw new ProblemException("no_files"),
            1 when refusal is not null => throw refusal,
            _ => Results.Json(new UploadAnswer(items), DocumentJson.Options, statusCode: StatusCodes.Status202Accepted),
        };
    }

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

/// <summary>The answer to an upload, one item a file, in their order.</summary>
public sealed record UploadAnswer(IReadOnlyList<UploadItem> Items);

/// <summary>A file that came in, or why it did not.</summary>
public sealed record UploadItem(string? Name, string? Id, string? Url, bool Duplicate, ProblemView? Error = null);
