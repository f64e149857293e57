using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Reports.SearchApi.Api.Ops;
using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Wording;
using Reports.Search.Seam;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Operations;

/// <summary><c>/ops?refresh=15</c>.</summary>
internal static partial class OperationsRoute
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/ops", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(
        string? refresh,
        QueueBoard queues,
        FailureBoard failures,
        ILedgerReader ledger,
        ISearchEngine engine,
        TimeProvider time,
        ILoggerFactory logs,
        HttpContext context)
    {
        var log = logs.CreateLogger(typeof(OperationsRoute));
        var aborted = context.RequestAborted;
        var model = new OperationsModel(
            await ReadAsync(() => queues.ReadAsync(aborted), log),
            await ReadAsync(() => failures.ReadAsync(context.Request.ReadersLanguage(), aborted), log),
            await ReadAsync(() => ledger.CountByStateAsync(aborted), log),
            (await ReadAsync(async () => new Answer(await engine.PingAsync(aborted)), log))?.Yes ?? false,
            RefreshChoices.Of(refresh));
        return PageRoutes.Page<OperationsPage>(PageFrame.Of(context, time), model);
    }

    /// <summary>The page is for the hour when things are down: what cannot be read is left out, and logged.</summary>
    private static async Task<T?> ReadAsync<T>(Func<Task<T>> read, ILogger log)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogUnread(log, e, typeof(T).Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The operations page could not read {Part}.")]
    private static partial void LogUnread(ILogger logger, Exception exception, string part);

    private sealed record Answer(bool Yes);
}
