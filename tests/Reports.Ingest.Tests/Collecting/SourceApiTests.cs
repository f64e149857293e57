using Microsoft.Extensions.DependencyInjection;
using Reports.Ingest.Collecting.Sources;
using Reports.Ingest.Tests.Running;

namespace Reports.Ingest.Tests.Collecting;

/// <summary>The register of sources over HTTP and in its file.</summary>
public sealed class SourceApiTests
{
    [Fact]
    public async Task Sources_AddedChangedRemoved_StandAsSaid()
    {
        await using var site = await IngestSite.StartAsync();
        var added = await site.SendAsync(HttpMethod.Post, "/api/sources", """{"address": "https://yanting.invalid/list.html", "code": "990100", "season_from": "12-01", "season_to": "03-31"}""");
        added.Status.ShouldBe(201);
        var id = added.Json.GetProperty("id").GetString();
        id.ShouldStartWith("yanting-invalid-");
        added.Json.GetProperty("kind").GetString().ShouldBe("listing");

        (await site.SendAsync(HttpMethod.Put, "/api/sources/" + id, """{"address": "https://yanting.invalid/list.html", "enabled": false}""")).Status.ShouldBe(200);
        (await site.GetAsync("/api/sources/" + id)).Json.GetProperty("enabled").GetBoolean().ShouldBeFalse();
        (await site.GetAsync("/api/sources")).Json.GetProperty("items").GetArrayLength().ShouldBe(1);
        (await site.GetAsync($"/api/sources/{id}/visits")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await site.SendAsync(HttpMethod.Delete, "/api/sources/" + id)).Status.ShouldBe(204);
        (await site.GetAsync("/api/sources/" + id)).Code.ShouldBe("source_not_found");
    }

    [Theory]
    [InlineData("""{"address": "ftp://a.invalid/"}""", "bad_parameter")]
    [InlineData("""{"address": "http://u:p@a.invalid/"}""", "bad_parameter")]
    [InlineData("""{}""", "bad_parameter")]
    [InlineData("""{"address": "http://a.invalid/", "kind": "everything"}""", "bad_parameter")]
    [InlineData("""{"address": "http://a.invalid/", "code": "12"}""", "bad_parameter")]
    [InlineData("""{"address": "http://a.invalid/", "title": "(a)\\1"}""", "bad_parameter")]
    [InlineData("""{"address": "http://a.invalid/", "season_from": "12-01"}""", "bad_parameter")]
    [InlineData("""{"address": "http://a.invalid/", "pages": 100000}""", "bad_parameter")]
    [InlineData("""{"address": "http://a.invalid/", "id": "../x"}""", "bad_parameter")]
    [InlineData("""[1]""", "bad_request")]
    [InlineData("""nonsense""", "bad_request")]
    public async Task Add_WhatCannotBeMeant_IsRefused(string json, string code)
    {
        await using var site = await IngestSite.StartAsync();

        var answer = await site.SendAsync(HttpMethod.Post, "/api/sources", json);

        (answer.Status, answer.Code).ShouldBe((400, code));
    }

    [Fact]
    public async Task List_MoreThanAPage_GoesOnAtItsCursor()
    {
        await using var site = await IngestSite.StartAsync();
        foreach (var n in Enumerable.Range(0, 5))
        {
            await site.SendAsync(HttpMethod.Put, $"/api/sources/s{n}", """{"address": "http://a.invalid/"}""");
        }

        var first = (await site.GetAsync("/api/sources?limit=3")).Json;
        var second = (await site.GetAsync("/api/sources?limit=3&cursor=" + first.GetProperty("next").GetString())).Json;

        second.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()).ShouldBe(["s3", "s4"]);
        second.GetProperty("next").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task File_ReadAgainWhenItChanges_IsTheOnlyOneToChangeItsSources()
    {
        await using var site = await IngestSite.StartAsync();
        var (path, file) = (Path.Combine(site.Data, "sources.json"), site.Services.GetRequiredService<SourceFile>());
        await site.SendAsync(HttpMethod.Put, "/api/sources/mine", """{"address": "http://a.invalid/"}""");
        await WriteAsync("""[{"id": "one", "address": "http://a.invalid/1"}, {"id": "two", "address": "http://a.invalid/2"}]""", hour: 1);
        (await IdsAsync()).ShouldBe(["mine", "one", "two"]);
        (await site.SendAsync(HttpMethod.Delete, "/api/sources/one")).Code.ShouldBe("source_in_file");
        (await site.SendAsync(HttpMethod.Put, "/api/sources/one", """{"address": "http://a.invalid/"}""")).Code.ShouldBe("source_in_file");

        await WriteAsync("""[{"id": "two", "address": "http://a.invalid/2"}]""", hour: 2);
        (await IdsAsync()).ShouldBe(["mine", "two"]);
        await WriteAsync("[{", hour: 3);
        (await IdsAsync()).ShouldBe(["mine", "two"]);

        async Task WriteAsync(string json, int hour)
        {
            await File.WriteAllTextAsync(path, json, TestContext.Current.CancellationToken);
            File.SetLastWriteTimeUtc(path, new DateTime(2031, 1, 1, hour, 0, 0, DateTimeKind.Utc));
            await file.ReadAsync(TestContext.Current.CancellationToken);
        }

        async Task<IEnumerable<string?>> IdsAsync() => (await site.GetAsync("/api/sources")).Json.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString());
    }
}
