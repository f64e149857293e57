using Elastic.Transport;
using Polly;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Seam;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace Reports.Search.Elasticsearch.Writing;

/// <summary>
/// Writes documents in bulk requests of a bounded size. Every item of an answer is looked at; only what the server was too
/// busy for is sent again. Ids and versions come from the document, so that sending twice changes nothing.
/// </summary>
internal sealed class BulkWriter(ServerCalls calls, ElasticsearchOptions options, TimeProvider time)
{
    private readonly string _path =
        $"/{options.Index}/_bulk?require_alias=true&filter_path=error,items.*.status,items.*.error.type,items.*.error.reason,items.*._seq_no,items.*._primary_term";

    private readonly ResiliencePipeline<IReadOnlyList<BulkOperation>> _again =
        new ResiliencePipelineBuilder<IReadOnlyList<BulkOperation>> { TimeProvider = time }
            .AddRetry(CallPipeline.Retry<IReadOnlyList<BulkOperation>>(options, left => left.Count > 0))
            .Build();

    public async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var record = new BulkRecord(writes);
        foreach (var request in Requests(writes))
        {
            await SendAsync(request, record, cancellationToken);
        }

        await new Overtaken(calls, options.Index).TakeBackAsync(record, cancellationToken);
        return record.Outcomes();
    }

    private IEnumerable<List<BulkOperation>> Requests(IReadOnlyList<DocumentWrite> writes)
    {
        var request = new List<BulkOperation>();
        var size = 0;
        foreach (var operation in writes.SelectMany(BulkLines.Of))
        {
            if (request.Count > 0 && size + operation.Lines.Length > options.BulkBytes)
            {
                yield return request;
                (request, size) = ([], 0);
            }

            request.Add(operation);
            size += operation.Lines.Length;
        }

        if (request.Count > 0)
        {
            yield return request;
        }
    }

    private async Task SendAsync(IReadOnlyList<BulkOperation> request, BulkRecord record, CancellationToken cancellationToken)
    {
        var left = request;
        await _again.ExecuteAsync(async token => left = await TryAsync(left, record, token), cancellationToken);
        if (left.Count > 0)
        {
            throw new SearchEngineUnavailableException($"Elasticsearch is too busy: {left.Count} of {request.Count} writes were refused to the last.");
        }
    }

    /// <summary>Sends operations once; returns those that should be sent again.</summary>
    private async Task<IReadOnlyList<BulkOperation>> TryAsync(
        IReadOnlyList<BulkOperation> operations, BulkRecord record, CancellationToken cancellationToken)
    {
        var reply = await calls.SendAsync(HttpMethod.POST, _path, PostData.Bytes(Joined(operations)), cancellationToken);
        if (reply.Status == 413)
        {
            return await HalveAsync(operations, record, cancellationToken);
        }

        var items = BulkItem.ReadAll(reply.Required().Body);
        return items.Count == operations.Count
            ? [.. operations.Where((operation, i) => !record.Settle(operation, items[i]))]
            : operations;
    }

    private static byte[] Joined(IReadOnlyList<BulkOperation> operations)
    {
        var body = new byte[operations.Sum(operation => operation.Lines.Length)];
        var end = 0;
        foreach (var operation in operations)
        {
            operation.Lines.CopyTo(body, end);
            end += operation.Lines.Length;
        }

        return body;
    }

    private async Task<IReadOnlyList<BulkOperation>> HalveAsync(
        IReadOnlyList<BulkOperation> operations, BulkRecord record, CancellationToken cancellationToken)
    {
        if (operations is [var single])
        {
            record.Reject(single, "The passage alone is larger than Elasticsearch takes in one request.");
            return [];
        }

        var half = operations.Count / 2;
        var first = await TryAsync([.. operations.Take(half)], record, cancellationToken);
        var second = await TryAsync([.. operations.Skip(half)], record, cancellationToken);
        return [.. first, .. second];
    }
}
