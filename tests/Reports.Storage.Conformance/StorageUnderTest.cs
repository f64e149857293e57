using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Reports.Contracts.Messaging;
using Reports.Storage.Catalogue;
using Reports.Storage.Database;
using Reports.Storage.Ledger;
using Reports.Storage.Outbox;

namespace Reports.Storage.Conformance;

/// <summary>A storage of its own for one test, with a clock and a bus that the test holds in its hands.</summary>
public sealed class StorageUnderTest : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string? _postgres;

    private StorageUnderTest(ServiceProvider services, StorageOptions options, FakeTimeProvider time, RecordingPublisher bus)
    {
        (_services, _postgres, Time, Bus) = (services, options.Postgres, time, bus);
    }

    public FakeTimeProvider Time { get; }

    public RecordingPublisher Bus { get; }

    public IDatabase Database => _services.GetRequiredService<IDatabase>();

    public Ledger.Ledger Ledger => _services.GetRequiredService<Ledger.Ledger>();

    public ILedgerReader Reader => _services.GetRequiredService<ILedgerReader>();

    public Sweep Sweep => _services.GetRequiredService<Sweep>();

    public OutboxRelay Relay => _services.GetRequiredService<OutboxRelay>();

    public CatalogueWriter Catalogue => _services.GetRequiredService<CatalogueWriter>();

    public LedgerEvents Events => _services.GetRequiredService<LedgerEvents>();

    /// <summary>Any other part of the storage.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Opens and migrates it.</summary>
    public static async Task<StorageUnderTest> OpenAsync(StorageOptions options)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        var bus = new RecordingPublisher();
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<IEventPublisher>(bus)
            .AddReportsStorage(options)
            .BuildServiceProvider();
        await services.GetRequiredService<IDatabase>().MigrateAsync();
        return new StorageUnderTest(services, options, time, bus);
    }

    /// <summary>Closes it, and its pooled connections: the server admits a hundred, and every test has a pool of its own.</summary>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_postgres is not null)
        {
            await using var connection = new NpgsqlConnection(_postgres);
            NpgsqlConnection.ClearPool(connection);
        }
    }
}
