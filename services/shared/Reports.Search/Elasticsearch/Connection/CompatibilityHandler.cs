using System.Net.Http.Headers;
using System.Text.Json;

namespace Reports.Search.Elasticsearch.Connection;

/// <summary>
/// Writes the major version that the server speaks into the media types of each request: the client asks for its own, and
/// an older server refuses that. With <c>auto</c> the server is asked once, in plain JSON.
/// </summary>
internal sealed class CompatibilityHandler(string compatibleWith, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Parameter = "compatible-with";

    private volatile string? _major = compatibleWith == "auto" ? null : compatibleWith;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _major ??= await AskAsync(request, cancellationToken);
        foreach (var accept in request.Headers.Accept)
        {
            Rewrite(accept, _major);
        }

        Rewrite(request.Content?.Headers.ContentType, _major);
        return await base.SendAsync(request, cancellationToken);
    }

    private static void Rewrite(MediaTypeHeaderValue? media, string major)
    {
        var parameter = media?.Parameters.FirstOrDefault(p => p.Name == Parameter);
        if (parameter is not null)
        {
            parameter.Value = major;
        }
    }

    private async Task<string> AskAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri!, "/"));
        question.Headers.Authorization = request.Headers.Authorization;
        question.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await base.SendAsync(question, cancellationToken);
        answer.EnsureSuccessStatusCode();

        await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
        using var root = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
        var number = root.RootElement.GetProperty("version").GetProperty("number").GetString();
        return number!.StartsWith("8.", StringComparison.Ordinal) ? "8" : "9";
    }
}
