using Microsoft.Extensions.DependencyInjection;
using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;
using Reports.Indexing.Indexing;
using Reports.Parse;
using Reports.Search.Lucene;
using Reports.Search.Seam;
using Reports.Storage;
using Reports.Storage.Blobs;
using Reports.Storage.Catalogue;
using Reports.Storage.Database;
using Reports.Storage.Ledger;
using Reports.Storage.Outbox;

namespace Reports.Benchmarks;

/// <summary>
/// The stages of an import one after the other, in the process and without the bus: what each costs on this machine. The first round
/// starts cold, as an import does; the second finds everything compiled.
/// </summary>
internal static class StagesBenchmark
{
    private const int Rounds = 2;
    private const int BatchSize = 64;
    private const int CommittedTogether = 400;
    private static readonly int AtOnce = 4 * Environment.ProcessorCount;

    public static async Task RunAsync(string folder)
    {
        var paths = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToArray();
        for (var round = 1; round <= Rounds; round++)
        {
            var directory = Directory.CreateTempSubdirectory("reports-benchmark-").FullName;
            try
            {
                Console.WriteLine($"round {round}, {paths.Length} files");
                await RunAsync(paths, directory);
            }
            finally
            {
                Directory.Delete(directory, recursive: true);
            }
        }
    }

    private static async Task RunAsync(string[] paths, string directory)
    {
        await using var services = new ServiceCollection().AddReportsStorage(new StorageOptions { Data = directory }).AddSingleton<IEventPublisher, Nowhere>().BuildServiceProvider();
        var (originals, parsed) = (services.GetRequiredService<Originals>(), services.GetRequiredService<ParsedDocuments>());
        var (ledger, catalogue) = (services.GetRequiredService<Ledger>(), services.GetRequiredService<CatalogueWriter>());
        await services.GetRequiredService<IDatabase>().MigrateAsync();
        var parser = new ReportParser();
        var ids = new string[paths.Length];
        var documents = new ParsedDocument?[paths.Length];
        var keys = new string?[paths.Length];
        var whole = new Spent();
        await TimeAsync("originals stored", paths.Length, async at => ids[at] = await StoreAsync(originals, paths[at]));
        await TimeAsync("accepted by the ledger", paths.Length, at => ledger.AcceptAsync(new NewFile(ids[at], Path.GetFileName(paths[at]), new FileInfo(paths[at]).Length)));
        await TimeAsync("messages owed, sent", 1, _ => SendAllAsync(services.GetRequiredService<OutboxRelay>()));
        await TimeAsync("originals read, parsed", paths.Length, async at => documents[at] = Parse(parser, (await originals.ReadAsync(ids[at]))!, paths[at]));
        await TimeAsync("parsed ones stored", paths.Length, async at => keys[at] = documents[at] is { } document ? await parsed.WriteAsync(document) : null);
        await TimeAsync("parsed, in the ledger", paths.Length, at => ledger.ParsedAsync(Parsed(ids[at], keys[at])));
        await TimeAsync("parsed ones read", paths.Length, async at => documents[at] = keys[at] is { } key ? await parsed.ReadAsync(key) : null);
        var batches = documents.OfType<ParsedDocument>().Chunk(BatchSize).ToArray();
        await TimeAsync("put in the catalogue", batches.Length, at => catalogue.PutAsync([.. batches[at].Select(document => new CatalogueEntry(document, 1, document.DocumentId))]), 1);
        using (var engine = LuceneEngine.Open(Path.Combine(directory, "index")))
        {
            await TimeAsync("indexed", batches.Length, at => engine.WriteAsync([.. batches[at].Select(Write)]));
        }

        await TimeAsync("indexed, in the ledger", paths.Length, at => ledger.IndexedAsync(Indexed(ids[at], keys[at])), CommittedTogether);
        Print("all stages", whole);
    }

    private static async Task<string> StoreAsync(Originals originals, string path)
    {
        await using var file = File.OpenRead(path);
        await using var staged = await originals.StageAsync(file, long.MaxValue);
        await staged.CommitAsync();
        return staged.Sha256;
    }

    private static ParsedDocument? Parse(ReportParser parser, byte[] bytes, string path) =>
        parser.Parse(bytes, Path.GetFileName(path)) is ParseOutcome.Parsed parsed ? parsed.Document : null;

    private static DocumentParsed Parsed(string id, string? key) =>
        new() { DocumentId = id, Version = 1, At = TimeProvider.System.GetUtcNow(), ParsedRef = key ?? "", ParserRevision = ReportParser.Revision, DurationMs = 1 };

    private static DocumentIndexed Indexed(string id, string? key) =>
        new() { DocumentId = id, Version = 1, At = TimeProvider.System.GetUtcNow(), ParsedRef = key ?? "", Index = "stages", DurationMs = 1 };

    private static DocumentWrite Write(ParsedDocument document)
    {
        var header = new ReportHeader(document.DocumentId, false, "", "", null, null, null, null, null, null);
        return new DocumentWrite(document.DocumentId, 1, PassageEntries.Of(document, header));
    }

    private static async Task SendAllAsync(OutboxRelay relay)
    {
        while (await relay.SendAsync() > 0)
        {
            // The next lot.
        }
    }

    private static async Task TimeAsync(string name, int count, Func<int, Task> work, int? atOnce = null)
    {
        var spent = new Spent();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = atOnce ?? AtOnce }, async (at, _) => await work(at));
        Print(name, spent);
    }

    private static void Print(string name, Spent spent) => Console.WriteLine($"  {name,-24} {spent.Wall,6:F2} s wall  {spent.Processor,6:F2} s of processor time");

    private sealed class Nowhere : IEventPublisher
    {
        public Task PublishAsync<TEvent>(TEvent message, CancellationToken cancellationToken = default)
            where TEvent : class => Task.CompletedTask;
    }
}
