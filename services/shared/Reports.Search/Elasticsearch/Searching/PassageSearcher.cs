using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Seam;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>Answers a query with one request; with two for a further page of reports.</summary>
internal sealed class PassageSearcher(ServerCalls calls, ElasticsearchOptions options)
{
    private const string FilterPath = $"{Hits.FilterPath},{ReportCount.FilterPath},{Facets.FilterPath}";
    private const int FirstParts = 4;

    public async Task<EngineAnswer> SearchAsync(EngineQuery query, CancellationToken cancellationToken)
    {
        var copy = CopyOf(query);
        var skip = query is { CollapseToReports: true, After: { } after }
            ? await CountAsync(() => ReportsBefore.Of(query, after), copy, cancellationToken)
            : 0;
        var answer = await SendAsync(SearchBody.Of(query, skip, options.MostBuckets), copy, cancellationToken);
        return new EngineAnswer(
            Hits.Total(answer),
            ReportCount.Read(answer) ?? await CountInPartsAsync(() => PassageQuery.Of(query), copy, cancellationToken),
            Hits.Read(answer, query),
            query.WithFacets ? Facets.Read(answer, query.WithEntities) : Facets.None);
    }

    private async Task<long> CountAsync(Func<JsonObject> query, string copy, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(SearchBody.Counting(query(), options.MostBuckets), copy, cancellationToken);
        return ReportCount.Read(answer) ?? await CountInPartsAsync(query, copy, cancellationToken);
    }

    private async Task<long> CountInPartsAsync(Func<JsonObject> query, string copy, CancellationToken cancellationToken)
    {
        for (var parts = FirstParts; ; parts *= 2)
        {
            if (await CountInPartsAsync(parts, query, copy, cancellationToken) is { } count)
            {
                return count;
            }
        }
    }

    /// <summary>Null if a part has more reports than buckets still.</summary>
    private async Task<long?> CountInPartsAsync(int parts, Func<JsonObject> query, string copy, CancellationToken cancellationToken)
    {
        long? count = 0;
        for (var part = 0; part < parts && count is not null; part++)
        {
            var body = SearchBody.Counting(query(), options.MostBuckets, new ReportCount.Part(part, parts));
            count += ReportCount.Read(await SendAsync(body, copy, cancellationToken));
        }

        return count;
    }

    private async Task<JsonElement> SendAsync(JsonObject body, string copy, CancellationToken cancellationToken)
    {
        var path = $"/{options.Index}/_search?allow_partial_search_results=false&preference={copy}&filter_path={FilterPath}";
        var reply = await calls.SendAsync(HttpMethod.POST, path, Json.Data(body), cancellationToken);
        return reply.Required().Body;
    }

    /// <summary>Pages of one query go to one copy of the index: scores may differ between copies.</summary>
    private static string CopyOf(EngineQuery query) =>
        Convert.ToHexStringLower(SHA256.HashData(Json.Bytes(PassageQuery.Of(query))).AsSpan(0, sizeof(long)));
}
