using Microsoft.Extensions.Logging;
using Reports.Contracts.Documents;
using Reports.Parse.Detect;
using Reports.Parse.Isolation.Confining;
using Reports.Parse.Isolation.Frames;
using Reports.Parse.Isolation.Pool;

namespace Reports.Parse.Isolation;

/// <summary>
/// Reads text in this process, since that can neither recurse nor swell, and has everything else turned into text by children that
/// are kept warm. A file that ends its child is tried once more in a new one, for a neighbour may have spoilt the first; then it is
/// refused.
/// </summary>
public sealed partial class PooledParser : IReportParser, IAsyncDisposable
{
    private readonly ReportParser _parser;
    private readonly WorkerPool _pool;
    private readonly ILogger<PooledParser> _log;

    internal PooledParser(ReportParser parser, IsolationOptions options, TimeProvider time, ILogger<PooledParser> log)
    {
        (_parser, _log) = (parser, log);
        Here = new TimeLimit(options.Wall, time);
        _pool = new WorkerPool(options, time);
    }

    /// <summary>The turns of what is read in this process; a file that is no text by its first bytes takes none until its text is there.</summary>
    internal TimeLimit Here { get; }

    public async Task<ParseOutcome> ParseAsync(ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given = null, CancellationToken cancellation = default)
    {
        if (FormatDetector.MayBeText(bytes.Span) && await Here.RunAsync(token => _parser.ParsePlain(bytes, name, given, token), cancellation) is { } plain)
        {
            return plain;
        }

        var request = new ExtractRequest(name, bytes);
        var first = await AskAsync(request, fresh: false, cancellation);
        var answer = first is WorkerAnswer.Died { MayBeNeighbours: true } ? await AskAsync(request, fresh: true, cancellation) : first;
        return answer switch
        {
            WorkerAnswer.Extracted extracted => (await Here.RunAsync(token => _parser.Read(extracted.Extraction, bytes, name, given, token), cancellation))!,
            WorkerAnswer.Refused refused => refused.Refusal,
            WorkerAnswer.Failed failed => throw new ParserFailedException(failed.Kind, failed.Detail),
            WorkerAnswer.Died died => died.Refusal,
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>Starts a child if there is none and says how it is confined.</summary>
    /// <exception cref="IOException">No child can be started.</exception>
    public async Task<Confinement> ExamineAsync(CancellationToken cancellation = default)
    {
        await using var lease = await _pool.RentAsync(fresh: false, cancellation);
        return lease.Worker.Confinement;
    }

    public ValueTask DisposeAsync() => _pool.DisposeAsync();

    private async Task<WorkerAnswer> AskAsync(ExtractRequest request, bool fresh, CancellationToken cancellation)
    {
        await using var lease = await _pool.RentAsync(fresh, cancellation);
        var answer = await lease.Worker.ExtractAsync(request, cancellation);
        if (answer is WorkerAnswer.Died died)
        {
            LogDied(lease.Worker.Id, died.Refusal.Code, died.LastWords);
        }

        return answer;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Parser child {ProcessId} ended over a file: {Code}. {LastWords}")]
    private partial void LogDied(int processId, string code, string lastWords);
}
