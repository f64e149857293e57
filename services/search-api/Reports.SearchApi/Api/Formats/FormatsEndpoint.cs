using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Wording;
using Reports.Text.Formats;

namespace Reports.SearchApi.Api.Formats;

/// <summary>A format of documents as callers see it.</summary>
/// <param name="Format">Its short word, such as <c>docx</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extensions">Extensions that its files carry, without the dot. The bytes decide, not the extension.</param>
/// <param name="Available">Whether files of this format are read.</param>
/// <param name="Needs">What is missing where they are not, in the caller's language.</param>
internal sealed record FormatAnswer(string Format, string MediaType, IReadOnlyList<string> Extensions, bool Available, string? Needs);

/// <summary><c>GET /api/formats</c>: what can be uploaded and read.</summary>
internal static class FormatsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/formats", Formats)
            .WithName("formats")
            .WithTags("documents")
            .WithSummary("The formats that are told apart, and which of them can be read.");

    private static Ok<IReadOnlyList<FormatAnswer>> Formats(HttpRequest request)
    {
        var words = Words.Of(request.ReadersLanguage());
        return TypedResults.Ok<IReadOnlyList<FormatAnswer>>([.. DocumentFormats.All.Select(f => Answer(f, words))]);
    }

    private static FormatAnswer Answer(DocumentFormat format, Words words) =>
        new(format.Word, format.MediaType, format.Extensions, format.IsAvailable, format.IsAvailable ? null : words.Need(format.Need));
}
