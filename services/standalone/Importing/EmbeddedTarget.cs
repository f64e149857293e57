using Reports.Ingest.Intake;
using Reports.Storage.Ledger;

namespace Reports.Standalone.Importing;

/// <summary>Imports into this process, through the same door as uploads.</summary>
internal sealed class EmbeddedTarget(IHost host) : IImportTarget
{
    private readonly Door _door = host.Services.GetRequiredService<Door>();
    private readonly ILedgerReader _ledger = host.Services.GetRequiredService<ILedgerReader>();

    public async Task<ImportAnswer> AcceptAsync(ImportFile file, CancellationToken cancellationToken)
    {
        var accepted = await _door.AcceptAsync(new Arrival(file.Name, new Origin("folder", file.Place)), file.Open, cancellationToken);
        return new ImportAnswer(accepted.DocumentId, accepted.Duplicate);
    }

    public async Task<IReadOnlyDictionary<string, ImportState>> StatesAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken)
    {
        var known = await _ledger.FindManyAsync(documentIds, cancellationToken);
        return known.ToDictionary(
            d => d.Id,
            d => new ImportState(d.State, d.Warnings.Count > 0 || d.Flags.Count > 0, d.Problem?.Code, d.Problem is { } p ? Sentences.Both(p.Code, p.Arguments) : null),
            StringComparer.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
