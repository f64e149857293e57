using System.Text.Json;
using Reports.SearchApi.Tests.Fakes;

namespace Reports.SearchApi.Tests.Api;

public sealed class RepairsEndpointTests
{
    private const string Repairs = $"/api/documents/{InventedReport.Id}/repairs";

    [Fact]
    public async Task Repairs_OfADocument_HaveTheShapeOfTheContract()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(Repairs);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeApproved("repairs");
    }

    [Fact]
    public async Task Repairs_PageByPage_ComeOnceInOrder()
    {
        await using var site = await Site.StartAsync();
        var seen = new List<int>();
        for (var next = Repairs + "?limit=1"; next is not null && seen.Count < 9;)
        {
            var page = await JsonAsync(site, next);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("n").GetInt32()));
            next = page.TryGetProperty("next", out var cursor) && cursor.GetString() is { } more ? $"{Repairs}?limit=1&cursor={more}" : null;
        }

        seen.ShouldBe([0, 1, 2]);
    }

    [Fact]
    public async Task Repairs_OfAKind_AreThoseAlone()
    {
        await using var site = await Site.StartAsync();
        var items = (await JsonAsync(site, Repairs + "?kind=page_number")).GetProperty("items");
        items.GetArrayLength().ShouldBe(1);
        items[0].GetProperty("original").GetString().ShouldBe(InventedReport.PageNumber);
    }

    [Theory]
    [InlineData(Repairs + "?cursor=x", "bad_cursor")]
    [InlineData(Repairs + "?limit=0", "bad_parameter")]
    [InlineData($"/api/documents/{FakeLedger.Received}/repairs", "not_parsed_yet")]
    [InlineData("/api/documents/none/repairs", "document_not_found")]
    public async Task Repairs_AskedWrongly_AnswerAProblem(string address, string code)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(address);
        (await answer.ProblemAsync()).Code.ShouldBe(code);
    }

    private static async Task<JsonElement> JsonAsync(Site site, string address)
    {
        using var answer = await site.GetAsync(address);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }
}
