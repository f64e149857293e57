using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests.Containers;

public sealed class IndexSetupTests(ElasticsearchServer server)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task EnsureAsync_Twice_CreatesOnce()
    {
        var engine = Engine(server.Options());

        var first = await engine.EnsureAsync(Cancel);
        var second = await engine.EnsureAsync(Cancel);

        first.Created.ShouldBeTrue();
        second.ShouldBe(new IndexDescription(first.Name, Created: false));
    }

    [Fact]
    public async Task EnsureAsync_ManyAtOnce_AgreeOnOneIndex()
    {
        var options = server.Options();

        var descriptions = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Engine(options).EnsureAsync(Cancel), Cancel)));

        descriptions.Select(description => description.Name).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        descriptions.Count(description => description.Created).ShouldBe(1);
        using var http = server.Http();
        var indices = await http.GetFromJsonAsync<JsonObject>($"/{options.Index}-*", Cancel);
        indices.ShouldNotBeNull().Count.ShouldBe(1);
    }

    [Fact]
    public async Task EnsureAsync_IndexLost_CreatesAnotherNameAndWritesGoOn()
    {
        var engine = Engine(server.Options());
        var lost = await engine.EnsureAsync(Cancel);
        using var http = server.Http();
        (await http.DeleteAsync($"/{lost.Name}", Cancel)).EnsureSuccessStatusCode();

        await Should.ThrowAsync<SearchEngineUnavailableException>(() => engine.WriteAsync([Passages.Write("a", 1)], Cancel));
        await Should.ThrowAsync<SearchEngineUnavailableException>(() => engine.SearchAsync(new EngineQuery(), Cancel));
        var made = await engine.EnsureAsync(Cancel);

        made.Created.ShouldBeTrue();
        made.Name.ShouldNotBe(lost.Name);
        (await engine.WriteAsync([Passages.Write("a", 1)], Cancel)).ShouldBe([new WriteOutcome("a")]);
    }

    [Fact]
    public async Task EnsureAsync_AliasNamesAnIndex_RefusesClearly()
    {
        var options = server.Options();
        using var http = server.Http();
        (await http.PutAsync($"/{options.Index}", content: null, Cancel)).EnsureSuccessStatusCode();

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => Engine(options).EnsureAsync(Cancel));

        failure.Message.ShouldContain($"'{options.Index}', which must be an alias");
    }

    [Fact]
    public async Task EnsureAsync_IndexOfAnotherShape_MovesTheAlias()
    {
        var options = server.Options();
        using var http = server.Http();
        var old = $"{options.Index}-v0-old";
        var aliases = new { aliases = new Dictionary<string, object>(StringComparer.Ordinal) { [options.Index] = new { is_write_index = true } } };
        (await http.PutAsJsonAsync($"/{old}", aliases, Cancel)).EnsureSuccessStatusCode();

        var descriptions = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Engine(options).EnsureAsync(Cancel), Cancel)));

        descriptions.Select(description => description.Name).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldNotBe(old);
        descriptions.Count(description => description.Created).ShouldBe(1);
        var behind = await http.GetFromJsonAsync<JsonObject>($"/_alias/{options.Index}", Cancel);
        behind.ShouldNotBeNull().Select(index => index.Key).ShouldBe([descriptions[0].Name]);
    }

    private static ElasticsearchEngine Engine(ElasticsearchOptions options) => new(options, TimeProvider.System);
}
