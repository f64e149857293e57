using System.Text.Json;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>A problem as a program reads it.</summary>
internal sealed record ReadProblem(int Status, string Code, string Title, string Detail);

internal static class ProblemReading
{
    public static async Task<ReadProblem> ProblemAsync(this HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        string Text(string name) => json.RootElement.GetProperty(name).GetString()!;
        return new ReadProblem(json.RootElement.GetProperty("status").GetInt32(), Text("code"), Text("title"), Text("detail"));
    }
}
