using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Reports.Contracts.Problems;
using Reports.Search;
using Reports.Search.Seam;
using Reports.Storage.Database;
using Reports.Storage.Ledger;

namespace Reports.Hosting.Problems;

/// <summary>A problem that ends a request: the status, the code and the values for its sentence.</summary>
internal sealed record ProblemAnswer(int Status, string Code, IReadOnlyDictionary<string, string> Arguments)
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>What an exception means to the caller; one that nobody foresaw is our fault.</summary>
    public static ProblemAnswer Of(Exception exception, HttpContext context) => exception switch
    {
        ProblemException e => OfCode(e.Code, e.Arguments),
        BadSearchException e => OfCode(e.Code, e.Arguments),
        BadCursorException => OfCode("bad_cursor"),
        SearchEngineUnavailableException => OfCode("search_unavailable"),
        _ when DatabaseOutage.Is(exception) => OfCode("store_unavailable"),
        BadHttpRequestException e => Of(e.StatusCode, context),
        _ => OfCode("internal_error"),
    };

    /// <summary>What a bare status of the framework means.</summary>
    public static ProblemAnswer Of(int status, HttpContext context) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "not_found", None),
        StatusCodes.Status405MethodNotAllowed => new(status, "method_not_allowed", None),
        StatusCodes.Status413PayloadTooLarge => new(status, "file_too_large", BodyLimit(context)),
        StatusCodes.Status415UnsupportedMediaType => new(status, "not_multipart", None),
        >= StatusCodes.Status500InternalServerError => new(status, "internal_error", None),
        _ => new(status, "bad_request", None),
    };

    private static ProblemAnswer OfCode(string code, IReadOnlyDictionary<string, string>? arguments = null) =>
        new(ProblemCatalogue.Get(code).Status, code, arguments ?? None);

    private static Dictionary<string, string> BodyLimit(HttpContext context)
    {
        var bytes = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        return bytes is null ? None : new() { ["limit"] = (bytes.Value / (1024 * 1024)).ToString(CultureInfo.InvariantCulture) };
    }
}
