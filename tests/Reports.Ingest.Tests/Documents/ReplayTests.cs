using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Reports.Contracts.Messages;
using Reports.Ingest.Tests.Running;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Tests.Documents;

/// <summary>Putting documents through again, for programs and for forms.</summary>
public sealed class ReplayTests
{
    [Fact]
    public async Task Replay_Rejected_IsReceivedAgain()
    {
        await using var site = await IngestSite.StartAsync();
        var id = await RejectedAsync(site, "甲.txt");

        var answer = await site.SendAsync(HttpMethod.Post, $"/api/documents/{id}/replay");

        (answer.Status, answer.Json.GetProperty("state").GetString()).ShouldBe((200, "received"));
    }

    [Fact]
    public async Task ReplayMany_UpToALimit_SaysWhatIsLeft()
    {
        await using var site = await IngestSite.StartAsync();
        await RejectedAsync(site, "甲.txt");
        await RejectedAsync(site, "乙.txt");
        await RejectedAsync(site, "丙.doc");

        var answer = await site.SendAsync(HttpMethod.Post, "/api/documents/replay?q=.txt&state=rejected&limit=1");

        (answer.Status, answer.Json.ToString()).ShouldBe((200, """{"replayed":1,"left":1}"""));
        (await site.GetAsync("/api/documents?state=rejected")).Json.GetProperty("items").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?state=rejected")]
    [InlineData("?q=&code=&confirm=3")]
    [InlineData("?confirm=two")]
    [InlineData("?limit=1&confirm=")]
    public async Task ReplayMany_AllOfThem_IsNotDoneWithoutTheirNumber(string query)
    {
        await using var site = await IngestSite.StartAsync();
        await RejectedAsync(site, "甲.txt");
        await RejectedAsync(site, "乙.txt");

        var answer = await site.SendAsync(HttpMethod.Post, "/api/documents/replay" + query);

        (answer.Status, answer.Code).ShouldBe((400, "confirmation_needed"));
        answer.Json.GetProperty("detail").GetString()!.ShouldContain("confirm=2");
        (await site.GetAsync("/api/documents?state=rejected")).Json.GetProperty("items").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("?confirm=2", null)]
    [InlineData("?state=rejected&confirm=2", null)]
    [InlineData("", "confirm=2")]
    [InlineData("?state=failed", null)]
    public async Task ReplayMany_AllOfThemWithTheirNumber_IsDone(string query, string? form)
    {
        await using var site = await IngestSite.StartAsync();
        await RejectedAsync(site, "甲.txt");
        await RejectedAsync(site, "乙.txt");

        using var fields = form is null ? null : new StringContent(form, MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded"));
        using var answer = await site.Client.PostAsync("/api/documents/replay" + query, fields, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(200);
        (await HttpAnswer.OfAsync(answer)).Json.GetProperty("replayed").GetInt32().ShouldBe(query.Contains("failed", StringComparison.Ordinal) ? 0 : 2);
    }

    [Theory]
    [InlineData("/documents", "/documents?replayed=1&left=0")]
    [InlineData("/documents?q=砚汀&replayed=7&left=3", "/documents?q=%E7%A0%9A%E6%B1%80&replayed=1&left=0")]
    public async Task Replay_FromAForm_SendsTheReaderBack(string back, string location)
    {
        await using var site = await IngestSite.StartAsync();
        var id = await RejectedAsync(site, "甲.txt");
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = site.Client.BaseAddress };

        using var answer = await client.PostAsync($"/api/documents/{id}/replay?back={Uri.EscapeDataString(back)}", null, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode, answer.Headers.Location!.OriginalString).ShouldBe((303, location));
    }

    [Theory]
    [InlineData("https://yanting.invalid/")]
    [InlineData("//yanting.invalid/")]
    [InlineData("/\\yanting.invalid/")]
    [InlineData("documents")]
    [InlineData("/documents\r\nSet-Cookie: a=b")]
    public async Task Replay_BackToElsewhere_IsRefusedAndNothingDone(string back)
    {
        await using var site = await IngestSite.StartAsync();
        var id = await RejectedAsync(site, "甲.txt");

        foreach (var address in new[] { $"/api/documents/{id}/replay", "/api/documents/replay" })
        {
            var answer = await site.SendAsync(HttpMethod.Post, $"{address}?back={Uri.EscapeDataString(back)}");
            (answer.Status, answer.Code).ShouldBe((400, "bad_parameter"));
        }

        (await site.GetAsync("/api/documents/" + id)).Json.GetProperty("state").GetString().ShouldBe("rejected");
    }

    [Theory]
    [InlineData("/api/documents/replay?limit=0", 400, "bad_parameter")]
    [InlineData("/api/documents/replay?limit=1001", 400, "bad_parameter")]
    [InlineData("/api/documents/replay?state=lost", 400, "bad_parameter")]
    [InlineData("/api/documents/none/replay", 404, "document_not_found")]
    public async Task Replay_AskedWrongly_AnswersAProblem(string address, int status, string code)
    {
        await using var site = await IngestSite.StartAsync();

        var answer = await site.SendAsync(HttpMethod.Post, address);

        (answer.Status, answer.Code).ShouldBe((status, code));
    }

    private static async Task<string> RejectedAsync(IngestSite site, string name)
    {
        var id = (await site.UploadAsync(name, System.Text.Encoding.UTF8.GetBytes(name))).Id();
        await site.Services.GetRequiredService<Ledger>().RejectedAsync(new DocumentRejected { DocumentId = id, Version = 1, At = site.Time.GetUtcNow(), Code = "no_text", ParserRevision = "1" });
        return id;
    }
}
