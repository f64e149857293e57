using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Reports.Ingest.Collecting.Fetching;

/// <summary>
/// Reads addresses politely: asks robots.txt first, one request at a time a host with a pause, conditional where something is
/// remembered, redirects by hand and a few only. Every hop is a request like the first.
/// </summary>
internal sealed class Fetcher(GuardedHttp http, HostGate gate, CollectOptions options, TimeProvider time)
{
    private const string Product = "ReportsCollector";
    private const int MostRedirects = 5;
    private const int LargestRobots = 500 << 10;
    private const int LongestAddress = 2_000;
    private static readonly TimeSpan RobotsKept = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> _robots = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads an address; <paramref name="count"/> is called for every request made.</summary>
    /// <exception cref="FetchException">There is no answer that could be used.</exception>
    public async Task<Fetched> GetAsync(Uri address, TimeSpan pause, (string? ETag, string? LastModified) known, Action count, CancellationToken cancellationToken)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            Check(address);
            var rules = await RobotsAsync(address, pause, count, cancellationToken);
            if (!rules.IsAllowed(address.PathAndQuery))
            {
                throw new FetchException("disallowed", $"robots.txt of {address.Authority} disallows {address.AbsolutePath}");
            }

            var polite = rules.CrawlDelay is { } asked && asked > pause ? asked : pause;
            var (answer, next) = await RequestAsync(address, polite, known, options.LargestPage, count, cancellationToken);
            if (next is null)
            {
                return answer;
            }

            address = next;
        }

        throw new FetchException("too_many_redirects", $"more than {MostRedirects} redirects");
    }

    private async Task<RobotsRules> RobotsAsync(Uri address, TimeSpan pause, Action count, CancellationToken cancellationToken)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        if (_robots.TryGetValue(site, out var kept) && kept.Until > time.GetUtcNow())
        {
            return kept.Rules;
        }

        var (answer, next) = await RequestAsync(new Uri(site + "/robots.txt"), pause, default, LargestRobots, count, cancellationToken);
        if (answer.Status is 429 or >= 500)
        {
            // A site that cannot say what it allows is left alone for now.
            throw new FetchException("busy", $"robots.txt of {address.Authority}: {answer.Status}");
        }

        var rules = answer.IsFound && next is null ? RobotsRules.Parse(Encoding.UTF8.GetString(answer.Body), Product) : RobotsRules.Everything;
        _robots[site] = (rules, time.GetUtcNow() + RobotsKept);
        return rules;
    }

    private async Task<(Fetched Answer, Uri? Next)> RequestAsync(
        Uri address, TimeSpan pause, (string? ETag, string? LastModified) known, long largest, Action count, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(address, pause, cancellationToken);
        using var limit = new CancellationTokenSource(options.RequestTimeout, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        AddIfKnown(request, "If-None-Match", known.ETag);
        AddIfKnown(request, "If-Modified-Since", known.LastModified);
        count();
        try
        {
            using var answer = await http.SendAsync(request, ended.Token);
            var next = (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location ? new Uri(address, location) : null;
            var body = next is null && answer.IsSuccessStatusCode ? await ReadAsync(answer, largest, ended.Token) : [];
            return (FetchedOf(address, answer, body), next);
        }
        catch (Exception e) when (e is IOException or UriFormatException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new FetchException("unreachable", limit.IsCancellationRequested ? "no answer in time" : e.Message, e);
        }
    }

    private static void Check(Uri address)
    {
        if (address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0 || address.AbsoluteUri.Length > LongestAddress)
        {
            throw new FetchException("refused_address", $"{address.Scheme}:// and names with a password are not visited");
        }
    }

    private static void AddIfKnown(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage answer, long largest, CancellationToken cancellationToken)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var buffer = new byte[81920];
        for (int some; (some = await body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            read.Write(buffer, 0, some);
            if (read.Length > largest)
            {
                throw new FetchException("too_large", $"more than {largest.ToString(CultureInfo.InvariantCulture)} B");
            }
        }

        return read.ToArray();
    }

    private Fetched FetchedOf(Uri address, HttpResponseMessage answer, byte[] body) => new(address, (int)answer.StatusCode, body)
    {
        MediaType = answer.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
        ETag = answer.Headers.ETag?.ToString(),
        LastModified = answer.Content.Headers.NonValidated.TryGetValues("Last-Modified", out var values) ? values.ToString() : null,
        RetryAfter = RetryAfterOf(answer.Headers.RetryAfter),
    };

    private TimeSpan? RetryAfterOf(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };
}
