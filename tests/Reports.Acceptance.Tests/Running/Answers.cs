using System.Text;
using System.Text.Json;

namespace Reports.Acceptance.Tests.Running;

/// <summary>An answer of the site.</summary>
internal sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public string Body => Encoding.UTF8.GetString(Bytes);

    public T As<T>() => JsonSerializer.Deserialize<T>(Bytes, Options)!;

    /// <summary>The problem that it must be.</summary>
    public ProblemDetails Problem()
    {
        Headers["Content-Type"].ShouldStartWith("application/problem+json", Case.Sensitive, Body);
        var problem = As<ProblemDetails>();
        problem.Status.ShouldBe(Status);
        problem.Title.ShouldNotBeNullOrWhiteSpace();
        problem.Detail.ShouldNotBeNullOrWhiteSpace();
        problem.Detail.ShouldNotContain('{');
        return problem;
    }
}

internal sealed record ProblemDetails(string Code, int Status, string Title, string Detail);

internal sealed record UploadAnswer(IReadOnlyList<UploadItem> Items);

internal sealed record UploadItem(string Name, string? Id, string? Url, bool Duplicate, ProblemDetails? Error);

internal sealed record DocumentList(IReadOnlyList<Document> Items, string? Next);

internal sealed record Document(
    string Id, string Name, long Size, string State, IReadOnlyList<Step> Steps, IReadOnlyList<Notice> Warnings, Notice? Rejection, Meta? Meta, IReadOnlyList<string> Flags)
{
    public bool IsSettled => State is not ("received" or "parsed");
}

internal sealed record Step(
    [property: System.Text.Json.Serialization.JsonPropertyName("step")] string Name, DateTimeOffset At, int Attempt);

internal sealed record Notice(string Code, string Message);

internal sealed record Meta(string? Title, string? Genre, string? Jurisdiction, int? Year);

internal sealed record DocumentText(string Id, string Text, IReadOnlyList<PassageSpan> Passages);

internal sealed record PassageSpan(int N, int Start, int End, IReadOnlyList<string> Path);

internal sealed record DocumentOutline(IReadOnlyList<Heading> Items);

internal sealed record Heading(int Level, string Text);

internal sealed record SearchAnswer(Totals Total, IReadOnlyList<SearchItem> Items)
{
    public IEnumerable<Hit> Hits => Items.SelectMany(i => i.Passages);
}

internal sealed record Totals(long Reports, long Passages);

internal sealed record SearchItem(IReadOnlyList<Hit> Passages);

internal sealed record Hit(string Document, int N, string Snippet, IReadOnlyList<int[]> Marks, int Start, int End)
{
    public IEnumerable<string> Marked => Marks.Select(m => Snippet[m[0]..m[1]]);
}
