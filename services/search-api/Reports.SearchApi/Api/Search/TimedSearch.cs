using Reports.Contracts.Problems;
using Reports.Search;
using Reports.Search.Answers;

namespace Reports.SearchApi.Api.Search;

/// <summary>Limits of a search (section <c>Search</c> of the configuration).</summary>
public sealed record SearchLimits
{
    /// <summary>How long one search may take before it is given up.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);
}

/// <summary>Asks the search service, within the time allowed.</summary>
internal sealed class TimedSearch(ISearch search, TimeProvider time, SearchLimits limits)
{
    /// <summary>Answers, or gives up.</summary>
    /// <exception cref="ProblemException"><c>search_timeout</c>.</exception>
    public async Task<SearchAnswer> AskAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(limits.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await search.SearchAsync(request, either.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ProblemException("search_timeout");
        }
    }
}
