using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Elastic.Transport;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Seam;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>Answers a query with one request; with two for a further page of reports.</summary>
internal sealed class PassageSearcher(ServerCalls calls, string alias)
{
    private const string FilterPath = $"{Hits.FilterPath},{ReportCount.FilterPath},{Facets.FilterPath}";

    public async Task<EngineAnswer> SearchAsync(EngineQuery query, CancellationToken cancellationToken)
    {
        var skip = query is { CollapseToReports: true, After: { } after }
            ? ReportCount.Read(await SendAsync(query, SearchBody.Counting(ReportsBefore.Of(query, after)), cancellationToken))
            : 0;
        var answer = await SendAsync(query, SearchBody.Of(query, skip), cancellationToken);
        return new EngineAnswer(
            Hits.Total(answer),
            ReportCount.Read(answer),
            Hits.Read(answer, query),
            query.WithFacets ? Facets.Read(answer) : Facets.None);
    }

    private async Task<System.Text.Json.JsonElement> SendAsync(EngineQuery query, JsonObject body, CancellationToken cancellationToken)
    {
        var path = $"/{alias}/_search?allow_partial_search_results=false&preference={Preference(query)}&filter_path={FilterPath}";
        var reply = await calls.SendAsync(HttpMethod.POST, path, Json.Data(body), cancellationToken);
        return reply.Required().Body;
    }

    /// <summary>Pages of one query go to one copy of the index: scores may differ between copies.</summary>
    private static string Preference(EngineQuery query) =>
        Convert.ToHexStringLower(SHA256.HashData(Json.Bytes(PassageQuery.Of(query)))).Substring(0, 16);
}
