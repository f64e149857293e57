using System.Text;
using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Parse;
using Reports.Storage.Catalogue;
using Reports.Storage.Conformance;
using Reports.Storage.Copies;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Tests.Copies.Corpus;

/// <summary>A catalogue into which halves of many reports are put together, in no order and under names that say nothing.</summary>
internal sealed class TornCatalogue : IAsyncDisposable
{
    private const int Batch = 40;
    private readonly StorageUnderTest _storage;
    private readonly Dictionary<string, (string Report, int Part)> _truth = new(StringComparer.Ordinal);
    private readonly List<ParsedDocument> _documents = [];

    private TornCatalogue(StorageUnderTest storage) => _storage = storage;

    public static async Task<TornCatalogue> OpenAsync() => new(await Sqlite.OpenAsync());

    /// <summary>Adds a text; <paramref name="part"/> is 1 or 2 for a half and 0 for what is whole.</summary>
    public void Add(string report, int part, string text) => Add(report, part, Encoding.UTF8.GetBytes(text));

    public void Add(string report, int part, byte[] bytes)
    {
        if (new ReportParser().Parse(bytes, "a.txt") is ParseOutcome.Parsed { Document: var document } && _truth.TryAdd(document.DocumentId, (report, part)))
        {
            _documents.Add(document);
        }
    }

    /// <summary>Puts all in by the order of their hashes, and tells how the halves were joined.</summary>
    public async Task<Joined> DecideAsync(CancellationToken cancellationToken)
    {
        foreach (var batch in _documents.OrderBy(document => document.DocumentId, StringComparer.Ordinal).Chunk(Batch))
        {
            foreach (var document in batch)
            {
                await _storage.Ledger.AcceptAsync(new NewFile(document.DocumentId, $"{document.DocumentId[0]}.txt", 100), cancellationToken);
            }

            await _storage.Catalogue.PutAsync([.. batch.Select(document => new CatalogueEntry(document, 1, document.DocumentId))], cancellationToken);
        }

        var rows = await _storage.Database.ReadAsync((db, ct) => db.Catalogue.AsNoTracking().ToListAsync(ct), cancellationToken);
        var stitched = rows.Where(row => row.Role == Roles.Part).GroupBy(row => row.ReportId, StringComparer.Ordinal).ToList();
        var halves = rows.Where(row => _truth[row.DocumentId].Part > 0).ToList();
        return new Joined(
            _truth.Values.Where(half => half.Part == 1).Select(half => half.Report).ToList(),
            [.. stitched.Where(IsRight).Select(parts => _truth[parts.First().DocumentId].Report)],
            [.. stitched.Where(parts => !IsRight(parts)).Select(parts => string.Join(" + ", parts.Select(Named)))],
            [.. halves.GroupBy(row => _truth[row.DocumentId].Report, StringComparer.Ordinal).Where(AreInOneReport).Select(group => group.Key)]);
    }

    public ValueTask DisposeAsync() => _storage.DisposeAsync();

    private static bool AreInOneReport(IEnumerable<CatalogueRow> halves) => halves.Select(row => row.ReportId).Distinct(StringComparer.Ordinal).Count() == 1;

    private bool IsRight(IEnumerable<CatalogueRow> parts)
    {
        var ordered = parts.OrderBy(row => row.Part).Select(row => _truth[row.DocumentId]).ToList();
        return ordered is [(var first, 1), (var second, 2)] && first == second;
    }

    private string Named(CatalogueRow row) => $"{_truth[row.DocumentId].Report} {_truth[row.DocumentId].Part}";
}

/// <summary>The reports torn in two, those stitched right, those stitched wrong, and those of which both halves are in one report.</summary>
internal sealed record Joined(IReadOnlyList<string> Torn, IReadOnlyList<string> Right, IReadOnlyList<string> Wrong, IReadOnlyList<string> Together)
{
    public double Share => (double)Right.Count / Torn.Count;
}
