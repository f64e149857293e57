using System.Collections.Concurrent;
using Reports.Acceptance.Tests.Files;

namespace Reports.Acceptance.Tests.Running;

/// <summary>
/// Clients that upload invented reports, one after the other, whatever happens to the server. What was sent, what was
/// acknowledged and what never had an answer is kept, so that it can be asked afterwards whether anything was lost.
/// </summary>
internal sealed class Load(int first, int uploads, int clients)
{
    private readonly ConcurrentQueue<int> _work = new(Enumerable.Range(first, uploads));
    private int _answered;
    private Task _clients = Task.CompletedTask;

    public ConcurrentDictionary<int, string> Acknowledged { get; } = new();

    public ConcurrentBag<int> Unanswered { get; } = [];

    public ConcurrentBag<string> Refused { get; } = [];

    public static string NameOf(int report) => $"负载-{report}.txt";

    /// <summary>Uploads until all is sent, or until <paramref name="ended"/>.</summary>
    public Task RunAsync(Func<Site> site, CancellationToken ended = default) =>
        _clients = Task.WhenAll(Enumerable.Range(0, clients).Select(_ => ClientAsync(site, ended)));

    /// <summary>Waits until this many uploads have had an answer; throws what ended the clients before.</summary>
    public Task AnsweredAsync(int count) => Eventually.TrueAsync(
        async () =>
        {
            if (_clients.IsFaulted)
            {
                await _clients;
            }

            return Volatile.Read(ref _answered) >= count;
        },
        $"{count} answers");

    /// <summary>Nothing lost, nothing twice, nothing that was never sent, nothing stuck.</summary>
    public async Task ShouldBeThereOnceAsync(Site site)
    {
        await Eventually.TrueAsync(async () => (await site.ListAsync("state=received")).Count + (await site.ListAsync("state=parsed")).Count == 0, "nothing is under way");
        foreach (var report in Acknowledged.Keys)
        {
            var hit = (await site.SearchAsync(Invented.Report(report).Mark)).Hits.ShouldHaveSingleItem($"report {report}");
            hit.Document.ShouldBe(Acknowledged[report]);
        }

        foreach (var report in Unanswered)
        {
            (await site.SearchAsync(Invented.Report(report).Mark)).Total.Passages.ShouldBeLessThanOrEqualTo(1, $"report {report}");
        }

        var all = await site.ListAsync();
        all.ShouldAllBe(d => d.State == "indexed");
        all.Select(d => d.Name).ShouldBeUnique();
        all.Select(d => d.Name).Except(Enumerable.Range(first, uploads).Select(NameOf)).ShouldBeEmpty();
        Refused.ShouldBeEmpty();
    }

    private async Task ClientAsync(Func<Site> site, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested && _work.TryDequeue(out var report))
        {
            try
            {
                var answer = await site().UploadAsync(NameOf(report), Invented.Report(report).Bytes);
                Note(report, answer);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or ObjectDisposedException or OperationCanceledException)
            {
                Unanswered.Add(report);
                await Eventually.TrueAsync(async () => ended.IsCancellationRequested || await IsReadyAsync(site()), "the site is ready again");
            }

            Interlocked.Increment(ref _answered);
        }
    }

    private void Note(int report, Answer answer)
    {
        if (answer.Status == 202)
        {
            Acknowledged[report] = answer.As<UploadAnswer>().Items.Single().Id!;
        }
        else
        {
            Refused.Add($"{report}: {answer.Status} {answer.Body}");
        }
    }

    private static async Task<bool> IsReadyAsync(Site site)
    {
        try
        {
            return await site.IsReadyAsync();
        }
        catch (Exception e) when (e is ObjectDisposedException or OperationCanceledException)
        {
            // It is being replaced: what is asked of it meanwhile is broken off.
            return false;
        }
    }
}
