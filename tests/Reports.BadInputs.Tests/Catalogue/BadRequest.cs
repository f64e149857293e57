using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>A request that makes trouble, byte by byte, and how it must be answered.</summary>
/// <param name="Row">Row of the catalogue.</param>
/// <param name="What">The case.</param>
/// <param name="Headers">Headers of the request.</param>
/// <param name="Body">The body in pieces, made as they are sent.</param>
/// <param name="Statuses">Statuses that are right; 0 stands for a connection that the server closes without a word.</param>
/// <param name="Code">Code of the problem, where there is an answer.</param>
internal sealed record BadRequest(int Row, string What, string[] Headers, IEnumerable<byte[]> Body, int[] Statuses, string Code) : BadInput(Row, What)
{
    /// <summary>Whether the sender then says that nothing more will come.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>Time between two pieces.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Most bytes that the server may take before it refuses.</summary>
    public long MostTaken { get; init; } = long.MaxValue;

    /// <summary>How many send it at once, in each language.</summary>
    public int Senders { get; init; } = 1;

    public override string Answer => $"{string.Join(" or ", Statuses.Select(s => s == 0 ? "closed" : $"{s}"))} `{Code}`";

    public override async Task TryAsync(SiteUnderTest site)
    {
        var before = await site.CountAsync();
        var answers = Sentences.Languages.SelectMany(language => Enumerable.Repeat(language, Senders)).Select(language => SendAsync(site.Http, language)).ToList();
        (await site.Http.GetAsync("/health/live")).Status.ShouldBe(200);
        foreach (var (language, answer) in await Task.WhenAll(answers))
        {
            Check(language, answer);
        }

        (await site.CountAsync()).ShouldBe(before);
    }

    private async Task<(string Language, RawAnswer Answer)> SendAsync(Site site, string language) =>
        (language, await RawRequest.SendAsync(site, Body.Prepend(RawRequest.Head(site, "POST /api/documents", [.. Headers, "Accept-Language: " + language])), BreaksOff, Pause));

    private void Check(string language, RawAnswer answer)
    {
        Statuses.ShouldContain(answer.Status, answer.Text);
        answer.Sent.ShouldBeLessThanOrEqualTo(MostTaken);
        if (answer.Status != 0)
        {
            answer.Text.ShouldContain($"\"code\":\"{Code}\"");
            Sentences.ShouldBeIn(language, answer.Text[answer.Text.IndexOf("\"detail\":", StringComparison.Ordinal)..]);
        }
    }
}
