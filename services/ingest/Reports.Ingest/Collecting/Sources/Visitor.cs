using Microsoft.Extensions.Logging;
using Reports.Ingest.Collecting.Fetching;
using Reports.Ingest.Intake;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>Visits sources that are due, and records each visit and when the next is.</summary>
internal sealed partial class Visitor(
    SourceRegistry registry, Visits visits, SourcePages memory, Fetcher fetcher, Door door, CollectOptions options, TimeProvider time, ILogger<Visitor> log)
{
    private const int MostAtATime = 100;

    /// <summary>Visits what is due, several sites at once. Returns how many visits were made.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        var due = await registry.DueAsync(MostAtATime, cancellationToken);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due, parallel, async (source, ct) =>
        {
            if (await IsPostponedAsync(source, ct))
            {
                return;
            }

            await VisitAsync(source, ct);
            Interlocked.Increment(ref count);
        });
        return count;
    }

    // A source that was asked for by hand is visited in any season.
    private async Task<bool> IsPostponedAsync(SourceView source, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var season = Season.Of(source.Definition.SeasonFrom, source.Definition.SeasonTo) ?? Season.Always;
        if (source.NextDue == DateTimeOffset.UnixEpoch || season.NextAt(now) is var next && next <= now)
        {
            return false;
        }

        await registry.PostponeAsync(source.Definition.Id, next, cancellationToken);
        return true;
    }

    private async Task VisitAsync(SourceView view, CancellationToken cancellationToken)
    {
        var source = view.Definition;
        var visit = await visits.BeginAsync(source, cancellationToken);
        var tally = new VisitTally(source.Pages);
        var (outcome, status, asked) = await OutcomeAsync(source, tally, cancellationToken);
        var failures = SourceSchedule.IsFailure(outcome) ? view.Failures + 1 : 0;
        var next = SourceSchedule.Next(source, outcome, failures, asked, time.GetUtcNow());
        await visits.EndAsync(visit, source.Id, new VisitResult(outcome, status, tally.Counts, tally.Detail), next, failures, cancellationToken);
        LogVisited(source.Id, outcome, tally.Counts.New, tally.Counts.Changed, tally.Counts.Refused);
    }

    private async Task<(string Outcome, int? Status, TimeSpan? Asked)> OutcomeAsync(SourceDefinition source, VisitTally tally, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.VisitTimeout, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var reading = new SourceReading(source, fetcher, memory, door, tally);
            return (await new SourceVisit(source, reading, memory, tally).RunAsync(ended.Token), null, null);
        }
        catch (VisitEndedException e)
        {
            return (e.Outcome, e.Status, e.RetryAfter);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(source.Id, e);
            tally.Note(e.GetType().Name);
            return ("failed", null, null);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Source {Source} was visited: {Outcome}, {New} new, {Changed} changed, {Refused} refused.")]
    private partial void LogVisited(string source, string outcome, int @new, int changed, int refused);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The visit to source {Source} failed.")]
    private partial void LogFailed(string source, Exception exception);
}
