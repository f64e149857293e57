using Microsoft.AspNetCore.Http;
using Reports.SearchApi.Pages.Shared;

namespace Reports.SearchApi.Pages.Errors;

/// <summary>Problems of pages are pages; those of programs stay JSON.</summary>
internal sealed class ProblemPageWriter(TimeProvider time) : IProblemDetailsWriter
{
    private static readonly string[] ForPrograms = ["/api", "/health", "/openapi", "/metrics", "/assets"];

    public bool CanWrite(ProblemDetailsContext context)
    {
        var request = context.HttpContext.Request;
        return Array.TrueForAll(ForPrograms, prefix => !request.Path.StartsWithSegments(prefix))
            && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var frame = PageFrame.Of(context.HttpContext, time);
        var status = context.ProblemDetails.Status ?? StatusCodes.Status500InternalServerError;
        await PageRoutes.Page<ProblemPage>(frame, context.ProblemDetails, status).ExecuteAsync(context.HttpContext);
    }
}
