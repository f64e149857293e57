using System.Text.Json;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Elasticsearch.Shape;
using Reports.Text.Tokens;

namespace Reports.Search.Elasticsearch.Tests.Shape;

public sealed class IndexShapeTests
{
    private static readonly JsonSerializerOptions Indented = new(Json.Options) { WriteIndented = true };

    [Fact]
    public void Body_FirstIndex_IsAsApproved()
    {
        var shape = new IndexShape(new ElasticsearchOptions());

        Approve.That(shape.Body("reports-passages-v3-0123456789ab", withAlias: true).ToJsonString(Indented), "index.json");
    }

    [Fact]
    public void Body_GapFilter_TakesOutTheTokenizersGap()
    {
        var body = new IndexShape(new ElasticsearchOptions()).Body("reports-passages-v3-0", withAlias: false);

        body["settings"]!["analysis"]!["filter"]!["gap"]!["stopwords"]!.AsArray().Select(word => (string?)word).ShouldBe([Tokenizer.Gap]);
    }

    [Fact]
    public void Body_Replicas_AreAsConfigured()
    {
        var body = new IndexShape(new ElasticsearchOptions { Replicas = 2 }).Body("reports-passages-v3-0", withAlias: false);

        ((int?)body["settings"]!["number_of_replicas"]).ShouldBe(2);
        body.ContainsKey("aliases").ShouldBeFalse();
    }

    [Fact]
    public void NewName_Twice_DiffersAndFits()
    {
        var shape = new IndexShape(new ElasticsearchOptions());

        var name = shape.NewName();

        shape.Fits(name).ShouldBeTrue();
        shape.NewName().ShouldNotBe(name);
        shape.Fits("reports-passages-v0-abc").ShouldBeFalse();
    }
}
