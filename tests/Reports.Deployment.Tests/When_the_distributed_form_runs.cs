using System.Net.Http.Json;
using System.Text.Json;

namespace Reports.Deployment.Tests;

/// <summary>Journeys through the one address of the distributed form.</summary>
public sealed class When_the_distributed_form_runs(Compose compose)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Samples_uploaded_there_are_found_there()
    {
        using var http = await compose.ReadyAsync(Token);

        var import = await Standalone.RunAsync("import", "--server", compose.Address.ToString(), "samples");

        import.Output.ShouldContain("refused 0, failed 0, under way 0");
        import.ShouldSucceed();
        var answer = await http.GetFromJsonAsync<JsonElement>("/api/search?q=" + Uri.EscapeDataString("抽水蓄能") + "&near=no", Token);
        answer.GetProperty("total").GetProperty("reports").GetInt32().ShouldBeGreaterThan(3);
        var hit = answer.GetProperty("items")[0].GetProperty("passages")[0];
        var mark = hit.GetProperty("marks")[0];
        hit.GetProperty("snippet").GetString()![mark[0].GetInt32()..mark[1].GetInt32()].ShouldBe("抽水蓄能");
    }

    [Fact]
    public async Task An_upload_passes_through_to_ingest_and_its_answers_come_back()
    {
        using var http = await compose.ReadyAsync(Token);
        using var form = new MultipartFormDataContent { { new ByteArrayContent([]), "files", "空.txt" } };

        using var refused = await http.PostAsync("/api/documents", form, Token);

        ((int)refused.StatusCode).ShouldBe(400);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(Token);
        problem.GetProperty("code").GetString().ShouldBe("empty_file");
    }

    [Fact]
    public async Task Operators_see_every_queue_with_a_consumer()
    {
        using var http = await compose.ReadyAsync(Token);

        var board = await WaitForConsumersAsync(http);

        board.Select(q => q.GetProperty("queue").GetString()).ShouldBe(["reports.parse", "reports.index", "reports.ledger"], ignoreOrder: true);
    }

    [Fact]
    public async Task Searches_find_exactly_what_is_there()
    {
        var check = Requirement.Check("literal.py");
        using var http = await compose.ReadyAsync(Token);
        await Standalone.RunAsync("import", "--server", compose.Address.ToString(), "samples");

        (await Command.RunAsync("python3", [check, compose.Address.ToString().TrimEnd('/'), "--queries", "100"])).ShouldSucceed();
    }

    private static async Task<List<JsonElement>> WaitForConsumersAsync(HttpClient http)
    {
        for (var i = 0; ; i++)
        {
            var answer = await http.GetFromJsonAsync<JsonElement>("/api/ops/queues", Token);
            var consumed = answer.GetProperty("items").EnumerateArray()
                .Where(q => q.GetProperty("consumers") is { ValueKind: JsonValueKind.Number } n && n.GetInt32() > 0)
                .ToList();
            if (consumed.Count == 3 || i == 60)
            {
                return consumed;
            }

            await Task.Delay(1000, Token);
        }
    }
}
