using System.Net;
using System.Text.Json;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Api;

public sealed class DocumentEndpointTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("outline")]
    [InlineData("passages/2")]
    public async Task Part_ParsedDocument_HasTheShapeOfTheContract(string part)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync($"/api/documents/{InventedReport.Id}/{part}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeApproved(part.Replace('/', '-'));
    }

    [Fact]
    public async Task Text_Passages_CoverEveryCharacterOnce()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync($"/api/documents/{InventedReport.Id}/text");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var at = 0;
        foreach (var passage in json.RootElement.GetProperty("passages").EnumerateArray())
        {
            passage.GetProperty("start").GetInt32().ShouldBe(at);
            at = passage.GetProperty("end").GetInt32();
        }

        at.ShouldBe(json.RootElement.GetProperty("text").GetString()!.Length);
    }

    [Theory]
    [InlineData("nonsense/text", HttpStatusCode.NotFound, "document_not_found")]
    [InlineData("ff00000000000000000000000000000000000000000000000000000000000009/text", HttpStatusCode.NotFound, "document_not_found")]
    [InlineData(FakeLedger.Withdrawn + "/text", HttpStatusCode.NotFound, "document_not_found")]
    [InlineData(FakeLedger.Received + "/outline", HttpStatusCode.Conflict, "not_parsed_yet")]
    [InlineData(FakeLedger.Rejected + "/text", HttpStatusCode.Conflict, "not_parsed_yet")]
    [InlineData(InventedReport.Id + "/passages/5", HttpStatusCode.NotFound, "passage_not_found")]
    [InlineData(InventedReport.Id + "/passages/-1", HttpStatusCode.NotFound, "passage_not_found")]
    [InlineData(InventedReport.Id + "/passages/x", HttpStatusCode.NotFound, "passage_not_found")]
    public async Task Part_NotThere_SaysWhy(string address, HttpStatusCode status, string code)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/documents/" + address);
        answer.StatusCode.ShouldBe(status);
        (await answer.ProblemAsync()).Code.ShouldBe(code);
    }
}
