using Reports.Search.Answers;

namespace Reports.Search;

/// <summary>What the pages and the API ask: a query as people write it, to an answer with snippets, marks and facets.</summary>
public interface ISearch
{
    /// <summary>Answers a search.</summary>
    /// <exception cref="BadSearchException">A parameter cannot be used.</exception>
    /// <exception cref="Seam.SearchEngineUnavailableException">The engine cannot be reached.</exception>
    Task<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default);
}

/// <summary>A request that cannot be answered: a code of the problem catalogue with the values for its sentence.</summary>
public sealed class BadSearchException : Exception
{
    public BadSearchException(string code, IReadOnlyDictionary<string, string> arguments)
        : base(code)
    {
        Code = code;
        Arguments = arguments;
    }

    public string Code { get; }

    public IReadOnlyDictionary<string, string> Arguments { get; }
}
