using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Reports.Hosting.Problems;

/// <summary>Turns exceptions and bare error statuses into problem answers. An answer that has begun is cut off instead.</summary>
internal sealed partial class ProblemAnswers(RequestDelegate next, ILogger<ProblemAnswers> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            var answer = ProblemAnswer.Of(e, context);
            if (answer.Code == "internal_error")
            {
                LogUnforeseen(e, context.Request.Method, context.GetEndpoint()?.DisplayName);
            }

            context.Response.Clear();
            await ProblemWriter.WriteAsync(context, answer);
            return;
        }

        if (IsBareError(context.Response))
        {
            await ProblemWriter.WriteAsync(context, ProblemAnswer.Of(context.Response.StatusCode, context));
        }
    }

    private static bool IsBareError(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400, ContentLength: null } && string.IsNullOrEmpty(response.ContentType);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Endpoint} failed.")]
    private partial void LogUnforeseen(Exception exception, string method, string? endpoint);
}
