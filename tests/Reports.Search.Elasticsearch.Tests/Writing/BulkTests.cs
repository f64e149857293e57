using System.Collections.Concurrent;
using Reports.Search.Elasticsearch.Tests.Fake;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests.Writing;

public sealed class BulkTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteAsync_PartialFailure_RetriesExactlyTheRefusedItems()
    {
        var seen = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        await using var fake = await FakeElasticsearch.StartAsync(request => BulkScript.Answer(request, id =>
        {
            var attempt = seen.AddOrUpdate(id, 1, (_, n) => n + 1);
            return id switch
            {
                "d07:0" => BulkReply.BadMapping,
                "d09:0" => BulkReply.Conflict,
                _ when id.StartsWith("d1", StringComparison.Ordinal) && attempt == 1 => BulkReply.Busy,
                _ => BulkReply.Created,
            };
        }));
        var writes = Enumerable.Range(0, 100).Select(i => Passages.Write($"d{i:00}", version: 3)).ToList();

        var outcomes = await fake.Engine().WriteAsync(writes, Cancel);

        var bulks = fake.Requests.Where(request => request.IsBulk).ToList();
        bulks.Count.ShouldBe(2);
        BulkScript.Items(bulks[0]).Count.ShouldBe(100);
        BulkScript.Items(bulks[1]).Select(item => item.Id).ShouldBe(Enumerable.Range(10, 10).Select(i => $"d{i}:0"));
        outcomes.Select(outcome => outcome.DocumentId).ShouldBe(writes.Select(write => write.DocumentId));
        outcomes.Where(outcome => outcome.Error is not null).Select(outcome => outcome.DocumentId).ShouldBe(["d07"]);
        outcomes[7].Error.ShouldNotBeNull().ShouldContain("strict_dynamic_mapping_exception");
    }

    [Fact]
    public async Task WriteAsync_Document_CarriesIdsAndExternalVersions()
    {
        await using var fake = await FakeElasticsearch.StartAsync(request => BulkScript.Answer(request, _ => BulkReply.Created));

        await fake.Engine().WriteAsync([Passages.Write("a", version: 7, passages: 2, previous: 4)], Cancel);

        var request = fake.Requests.Single();
        BulkScript.Items(request).ShouldBe([("index", "a:0"), ("index", "a:1"), ("delete", "a:2"), ("delete", "a:3")]);
        request.Body.Split('\n')[0].ShouldBe("""{"index":{"_id":"a:0","version":7,"version_type":"external"}}""");
        request.Body.Split('\n')[5].ShouldBe("""{"delete":{"_id":"a:3","version":7,"version_type":"external"}}""");
    }

    [Fact]
    public async Task WriteAsync_DeleteOfWhatIsNotThere_IsFine()
    {
        await using var fake = await FakeElasticsearch.StartAsync(request => BulkScript.Answer(request, _ => new BulkReply(404)));

        var outcomes = await fake.Engine().WriteAsync([Passages.Write("a", version: 7, passages: 0, previous: 1)], Cancel);

        outcomes.ShouldBe([new WriteOutcome("a")]);
    }

    [Fact]
    public async Task WriteAsync_AnswerLostAfterApply_SendsTheSameAgainAndTakesConflictsAsDone()
    {
        var bulks = 0;
        await using var fake = await FakeElasticsearch.StartAsync(request => request.IsBulk && Interlocked.Increment(ref bulks) == 1
            ? BulkScript.Answer(request, _ => BulkReply.Created) with { Cut = true }
            : BulkScript.Answer(request, _ => BulkReply.Conflict));

        var outcomes = await fake.Engine().WriteAsync([Passages.Write("a", 1, passages: 3), Passages.Write("b", 1)], Cancel);

        outcomes.ShouldAllBe(outcome => outcome.Error == null);
        var sent = fake.Requests.Where(request => request.IsBulk).Select(request => request.Body).ToList();
        sent.Count.ShouldBe(2);
        sent[1].ShouldBe(sent[0]);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    public async Task WriteAsync_ClusterBlock_IsAnOutageAtOnce(int status)
    {
        await using var fake = await FakeElasticsearch.StartAsync(request =>
            BulkScript.Answer(request, _ => new BulkReply(status, "cluster_block_exception")));

        var failure = await Should.ThrowAsync<SearchEngineUnavailableException>(() => fake.Engine().WriteAsync([Passages.Write("a", 1)], Cancel));

        failure.Message.ShouldContain("cluster_block_exception");
        fake.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task WriteAsync_AlwaysBusy_EndsAsOutageWithNothingReportedWritten()
    {
        await using var fake = await FakeElasticsearch.StartAsync(request => BulkScript.Answer(request, _ => BulkReply.Busy));

        await Should.ThrowAsync<SearchEngineUnavailableException>(() =>
            fake.Engine(options => options.Retries = 2).WriteAsync([Passages.Write("a", 1)], Cancel));

        fake.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task WriteAsync_RequestTooLarge_IsHalvedUntilItFits()
    {
        await using var fake = await FakeElasticsearch.StartAsync(request => BulkScript.Items(request).Count > 2
            ? new FakeAnswer(413, "")
            : BulkScript.Answer(request, _ => BulkReply.Created));

        var outcomes = await fake.Engine().WriteAsync([Passages.Write("a", 1, passages: 5)], Cancel);

        outcomes.ShouldBe([new WriteOutcome("a")]);
        var accepted = fake.Requests.Select(BulkScript.Items).Where(items => items.Count <= 2).SelectMany(items => items);
        accepted.Select(item => item.Id).ShouldBe(["a:0", "a:1", "a:2", "a:3", "a:4"]);
    }

    [Fact]
    public async Task WriteAsync_SinglePassageTooLarge_FailsThatDocumentAlone()
    {
        await using var fake = await FakeElasticsearch.StartAsync(request => BulkScript.Items(request).Any(item => item.Id == "b:0")
            ? new FakeAnswer(413, "<html>too large</html>")
            : BulkScript.Answer(request, _ => BulkReply.Created));

        var outcomes = await fake.Engine().WriteAsync([Passages.Write("a", 1), Passages.Write("b", 1), Passages.Write("c", 1)], Cancel);

        outcomes.Where(outcome => outcome.Error is not null).Select(outcome => outcome.DocumentId).ShouldBe(["b"]);
    }

    [Fact]
    public async Task WriteAsync_BatchAboveBulkSize_GoesOutInSeveralRequests()
    {
        await using var fake = await FakeElasticsearch.StartAsync(request => BulkScript.Answer(request, _ => BulkReply.Created));

        await fake.Engine(options => options.BulkBytes = 2048).WriteAsync([Passages.Write("a", 1, passages: 12)], Cancel);

        fake.Requests.Count.ShouldBeGreaterThan(1);
        fake.Requests.ShouldAllBe(request => System.Text.Encoding.UTF8.GetByteCount(request.Body) <= 2048);
        fake.Requests.SelectMany(BulkScript.Items).Select(item => item.Id).ShouldBe(Enumerable.Range(0, 12).Select(n => $"a:{n}"));
    }
}
