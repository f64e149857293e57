using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Reports.Fuzz.Mutations;
using Reports.Parse;
using Reports.Parse.Isolation;

namespace Reports.Fuzz;

/// <summary>Parses mutations of every format in turn, so that a run that is cut short has seen all of them.</summary>
internal sealed class FuzzRun(Tally tally, int seed)
{
    private static readonly IsolationOptions Options = new();

    // What a child's start and end and a busy machine may add to the limit.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    public async Task RunAsync(SortedDictionary<string, IReadOnlyList<GoodFile>> sources, int mutations, CancellationToken cancellation)
    {
        var parser = ReportParserServices.Create(Options, TimeProvider.System, NullLogger<PooledParser>.Instance);
        await using var children = parser as IAsyncDisposable;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        var rounds = Enumerable.Range(0, mutations).SelectMany(number => sources.Select(source => (Format: source.Key, Files: source.Value, Number: number)));
        try
        {
            await Parallel.ForEachAsync(rounds, parallel, async (round, token) => await TryAsync(parser, round.Format, round.Files, round.Number, token));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The time is over; the tally says how far it came.
        }
    }

    private async Task TryAsync(IReportParser parser, string format, IReadOnlyList<GoodFile> files, int number, CancellationToken cancellation)
    {
        var source = files[number % files.Count];
        var random = new Random(HashCode(format, number));
        var mutated = Mutation.Of(source.Read(), random);
        var sample = new Sample(format, source, number, mutated);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var outcome = await Readers.ReadAsync(parser, mutated, source.Name, cancellation);
            var took = Stopwatch.GetElapsedTime(started);
            tally.Add(sample, outcome, took, isLate: took > 2 * Options.Wall + Grace);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            tally.AddUnhandled(sample, e, Stopwatch.GetElapsedTime(started));
        }
    }

    // Not string.GetHashCode, which differs from run to run.
    private int HashCode(string format, int number) => format.Aggregate(seed, (hash, c) => unchecked((hash * 31) + c)) ^ (number * 7919);
}
