using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Reports.Search.Elasticsearch.Connection;

/// <summary>What stands around each call: a limit for all tries together, tries with growing pauses, and a circuit breaker.</summary>
internal static class CallPipeline
{
    private const double BreakAtFailureRatio = .5;
    private const int BreakAtCalls = 6;

    public static ResiliencePipeline<Reply> Create(ElasticsearchOptions options, TimeProvider time) =>
        new ResiliencePipelineBuilder<Reply> { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.RequestTimeout * 2 })
            .AddRetry(Retry<Reply>(options, reply => reply.IsWorthRetrying))
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Reply>
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { IsOutage: true }),
                FailureRatio = BreakAtFailureRatio,
                MinimumThroughput = BreakAtCalls,
                BreakDuration = options.BreakDuration,
            })
            .Build();

    /// <summary>Tries again, with exponential pauses and jitter, while a result is not what it should be.</summary>
    public static RetryStrategyOptions<T> Retry<T>(ElasticsearchOptions options, Func<T, bool> again) => new()
    {
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { } result && again(result)),
        MaxRetryAttempts = options.Retries,
        Delay = options.RetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
    };
}
