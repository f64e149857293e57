using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Reports.Contracts.Problems;
using Reports.Ingest.Intake;

namespace Reports.Ingest.Uploading;

/// <summary>A file part of an upload: the name as it was sent, and its bytes, to be read before the next part.</summary>
internal sealed record UploadPart(string? Name, Stream Bytes);

/// <summary>Reads a multipart body part by part, without holding any of it.</summary>
internal static class UploadParts
{
    private const string FieldName = "files";
    private const int LongestBoundary = 128;

    public static async IAsyncEnumerable<UploadPart> ReadAsync(HttpRequest request, IntakeOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new MultipartReader(BoundaryOf(request), request.Body);
        for (var count = 0; await NextAsync(reader, cancellationToken) is { } section; count++)
        {
            if (count >= options.MostParts)
            {
                throw new ProblemException("too_many_parts", new Dictionary<string, string> { ["limit"] = options.MostParts.ToString(CultureInfo.InvariantCulture) });
            }

            if (FileNameOf(section) is var (isFile, name) && isFile)
            {
                yield return new UploadPart(name, new PartStream(section.Body));
            }
        }
    }

    private static string BoundaryOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            throw new ProblemException("not_multipart");
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        return string.IsNullOrEmpty(boundary) || boundary.Length > LongestBoundary ? throw new ProblemException("bad_multipart") : boundary;
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellationToken);
        }
        catch (Exception e) when (PartStream.IsBroken(e))
        {
            throw new ProblemException("bad_multipart", inner: e);
        }
    }

    private static (bool IsFile, string? Name) FileNameOf(MultipartSection section)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
            || HeaderUtilities.RemoveQuotes(disposition.Name) != FieldName)
        {
            return (false, null);
        }

        var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value : HeaderUtilities.RemoveQuotes(disposition.FileName).Value;
        return (true, name);
    }
}
