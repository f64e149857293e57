using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.Ingest.Documents;
using Reports.Ingest.Intake;

namespace Reports.Ingest.Uploading;

/// <summary>A file part of an upload: the name as it was sent, its bytes, to be read before the next part, and what the fields before it say.</summary>
internal sealed record UploadPart(string? Name, Stream Bytes, GivenIdentity? Given);

/// <summary>Reads a multipart body part by part, without holding any of it.</summary>
internal static class UploadParts
{
    private const string FieldName = "files";
    private const int LongestField = 256;
    private static readonly string[] GivenNames = ["code", "genre", "plan"];
    private const int LongestBoundary = 128;

    public static async IAsyncEnumerable<UploadPart> ReadAsync(HttpRequest request, IntakeOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new MultipartReader(BoundaryOf(request), request.Body);
        var given = new GivenIdentity();
        for (var count = 0; await NextAsync(reader, cancellationToken) is { } section; count++)
        {
            if (count >= options.MostParts)
            {
                throw new ProblemException("too_many_parts", new Dictionary<string, string> { ["limit"] = options.MostParts.ToString(CultureInfo.InvariantCulture) });
            }

            var (field, name) = NamesOf(section);
            if (field == FieldName)
            {
                yield return new UploadPart(name, new PartStream(section.Body), given == new GivenIdentity() ? null : given);
            }
            else if (GivenNames.Contains(field))
            {
                given = GivenFields.With(given, field!, await TextAsync(section, field!, cancellationToken));
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

    private static (string? Field, string? FileName) NamesOf(MultipartSection section)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
        {
            return (null, null);
        }

        var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value : HeaderUtilities.RemoveQuotes(disposition.FileName).Value;
        return (HeaderUtilities.RemoveQuotes(disposition.Name).Value, name);
    }

    private static async Task<string> TextAsync(MultipartSection section, string field, CancellationToken cancellationToken)
    {
        var bytes = new byte[LongestField + 1];
        var length = await new PartStream(section.Body).ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return length <= LongestField
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw BadParameter.Of(field, "…", $"≤ {LongestField} B");
    }
}
