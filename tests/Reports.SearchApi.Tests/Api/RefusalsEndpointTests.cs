using System.Net;
using System.Text.Json;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Refusing;

namespace Reports.SearchApi.Tests.Api;

public sealed class RefusalsEndpointTests
{
    [Fact]
    public async Task Refusals_AllOfThem_HaveTheShapeOfTheContract()
    {
        await using var site = await Site.StartAsync();
        (await BodyAsync(site, "/api/refusals?lang=en")).ShouldBeApproved("refusals");
    }

    [Theory]
    [InlineData("zh", "文件没有任何内容。")]
    [InlineData("en", "The file has no bytes.")]
    public async Task Refusals_Filtered_SayWhyInTheCallersLanguage(string language, string sentence)
    {
        await using var site = await Site.StartAsync();
        using var json = JsonDocument.Parse(await BodyAsync(site, "/api/refusals?code=empty_file&q=%20报告&limit=7&cursor=1", language));

        site.Refusals.Asked.ShouldBe((new RefusalFilter("empty_file", "报告"), 7, "1"));
        json.RootElement.GetProperty("items")[0].GetProperty("refusal").GetProperty("message").GetString().ShouldBe(sentence);
        json.RootElement.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("code=lost", "bad_parameter")]
    [InlineData("limit=101", "bad_parameter")]
    [InlineData("cursor=x", "bad_cursor")]
    public async Task Refusals_WhatCannotBeMeant_Is400(string query, string code)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/refusals?" + query);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.ProblemAsync()).Code.ShouldBe(code);
    }

    private static async Task<string> BodyAsync(Site site, string address, string language = "zh-CN")
    {
        using var answer = await site.GetAsync(address, language);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
