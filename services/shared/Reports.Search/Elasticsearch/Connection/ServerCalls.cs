using System.Text.Json;
using Elastic.Clients.Elasticsearch;
using Elastic.Transport;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;
using Reports.Search.Seam;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace Reports.Search.Elasticsearch.Connection;

/// <summary>Sends requests through the pipeline. What comes back was answered by the server and is not worth a further try.</summary>
internal sealed class ServerCalls(ElasticsearchClient client, ResiliencePipeline<Reply> pipeline)
{
    /// <summary>Sends a request.</summary>
    /// <exception cref="SearchEngineUnavailableException">No try brought an answer, or the server refuses the credentials.</exception>
    public async Task<Reply> SendAsync(HttpMethod method, string path, PostData? body, CancellationToken cancellationToken)
    {
        var reply = await ThroughPipelineAsync(method, path, body, cancellationToken);
        return reply switch
        {
            { IsWorthRetrying: true } => throw new SearchEngineUnavailableException($"Elasticsearch does not serve now: {reply.Reason}", reply.Failure),
            { Status: 401 or 403 } => throw new SearchEngineUnavailableException(Refusal(reply), reply.Failure),
            _ => reply,
        };
    }

    /// <summary>One call without further tries: whether the server answers now.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        var reply = await OnceAsync(HttpMethod.HEAD, "/", body: null, cancellationToken);
        return reply.IsSuccess;
    }

    private static string Refusal(Reply reply) => ErrorTypes.IsPause(reply.ErrorType) && reply.ErrorType != "security_exception"
        ? $"Elasticsearch takes no requests for this index now: {reply.Reason}"
        : $"Elasticsearch refuses these credentials ({reply.Status}): check Elasticsearch:ApiKey, or User and Password, and their rights. {reply.Reason}";

    private async Task<Reply> ThroughPipelineAsync(HttpMethod method, string path, PostData? body, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(
                static async (call, token) => await call.Calls.OnceAsync(call.Method, call.Path, call.Body, token),
                (Calls: this, Method: method, Path: path, Body: body),
                cancellationToken);
        }
        catch (BrokenCircuitException broken)
        {
            throw new SearchEngineUnavailableException("Elasticsearch could not be reached repeatedly; the next try waits.", broken);
        }
        catch (TimeoutRejectedException late)
        {
            throw new SearchEngineUnavailableException("Elasticsearch did not answer in time.", late);
        }
    }

    private async Task<Reply> OnceAsync(HttpMethod method, string path, PostData? body, CancellationToken cancellationToken)
    {
        try
        {
            var response = await client.Transport.RequestAsync<BytesResponse>(method, path, body, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            var details = response.ApiCallDetails;
            return details.HttpStatusCode is { } status
                ? Read(status, method == HttpMethod.HEAD ? [] : response.Body, details.OriginalException)
                : new Reply(Status: null, default, details.OriginalException);
        }
        catch (TransportException failure) when (!cancellationToken.IsCancellationRequested)
        {
            return new Reply(Status: null, default, failure);
        }
    }

    /// <summary>An answer cut short counts as none: the caller cannot know what was done.</summary>
    private static Reply Read(int status, byte[]? body, Exception? failure)
    {
        if (body is null or [])
        {
            return failure is null || status >= 300 ? new Reply(status, default, failure) : new Reply(Status: null, default, failure);
        }

        try
        {
            return new Reply(status, JsonElement.Parse(body), failure);
        }
        catch (JsonException garbled)
        {
            return status < 300 ? new Reply(Status: null, default, garbled) : new Reply(status, default, failure);
        }
    }
}
