using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Reports.Contracts.Problems;

namespace Reports.Hosting.Problems;

/// <summary>Writes a problem in the caller's language: by a registered <see cref="IProblemDetailsWriter"/> that wants it (pages), else as RFC 9457 JSON.</summary>
internal static class ProblemWriter
{
    private const string RetryAfterSeconds = "5";

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task WriteAsync(HttpContext context, ProblemAnswer answer)
    {
        var language = LanguageOf(context.Request);
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers.ContentLanguage = language.Tag();
        response.Headers.Append("Vary", "Accept-Language, Cookie");
        response.Headers.CacheControl = "no-store";
        if (answer.Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status502BadGateway or StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
        }

        var details = new ProblemDetailsContext { HttpContext = context, ProblemDetails = DetailsOf(answer, language) };
        var writer = context.RequestServices.GetServices<IProblemDetailsWriter>().FirstOrDefault(w => w.CanWrite(details));
        await (writer is null ? WriteJsonAsync(response, details.ProblemDetails) : writer.WriteAsync(details).AsTask());
    }

    private static Language LanguageOf(HttpRequest request) =>
        LanguageChoice.Of(request.Query[LanguageChoice.Key], request.Cookies[LanguageChoice.Key], request.Headers.AcceptLanguage);

    private static ProblemDetails DetailsOf(ProblemAnswer answer, Language language)
    {
        var problem = ProblemCatalogue.Get(answer.Code);
        return new ProblemDetails
        {
            Type = $"urn:reports:problem:{answer.Code}",
            Status = answer.Status,
            Title = problem.Title(language),
            Detail = problem.Detail(language, answer.Arguments),
            Extensions = { ["code"] = answer.Code },
        };
    }

    private static Task WriteJsonAsync(HttpResponse response, ProblemDetails details)
    {
        response.ContentType = "application/problem+json";
        return HttpMethods.IsHead(response.HttpContext.Request.Method)
            ? Task.CompletedTask
            : JsonSerializer.SerializeAsync(response.Body, details, Json, response.HttpContext.RequestAborted);
    }
}
