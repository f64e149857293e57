using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Reports.Storage.Blobs;
using Reports.Storage.Catalogue;
using Reports.Storage.Catalogue.Reading;
using Reports.Storage.Collecting;
using Reports.Storage.Database;
using Reports.Storage.Facts.Reading;
using Reports.Storage.Ledger;
using Reports.Storage.Outbox;
using Reports.Storage.Refusing;

namespace Reports.Storage;

/// <summary>Registers blobs, ledger, outbox and catalogue.</summary>
public static class StorageServices
{
    public static IServiceCollection AddReportsStorage(this IServiceCollection services, StorageOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new Originals(new FileBlobStore(Path.Combine(options.Data, "originals"))));
        services.AddSingleton(new ParsedDocuments(new FileBlobStore(Path.Combine(options.Data, "parsed"))));
        AddDatabase(services, options);
        services.TryAddSingleton(new SweepOptions());
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<LedgerEvents>();
        services.AddSingleton<Ledger.Ledger>();
        services.AddSingleton<ILedgerReader, LedgerReader>();
        services.AddSingleton<Sweep>();
        services.AddSingleton<OutboxRelay>();
        services.AddSingleton<CatalogueWriter>();
        services.AddSingleton<SourceRegistry>();
        services.AddSingleton<Visits>();
        services.AddSingleton<SourcePages>();
        services.AddSingleton<Leases>();
        services.AddSingleton<TakenFiles>();
        services.AddSingleton<ICollectionReader, CollectionReader>();
        services.AddSingleton<RefusalLog>();
        services.AddSingleton<IRefusalReader, RefusalReader>();
        services.AddSingleton<IReportReader, ReportReader>();
        services.AddSingleton<IFactReader, FactReader>();
        return services;
    }

    private static void AddDatabase(IServiceCollection services, StorageOptions options)
    {
        if (options.Postgres is { } postgres)
        {
            services.AddPooledDbContextFactory<PostgresReportsDb>(db => db.UseNpgsql(postgres).UseSnakeCaseNamingConvention());
            services.AddSingleton<IDatabase, PostgresDatabase>();
            return;
        }

        var file = Path.Combine(options.Data, "reports.db");
        services.AddPooledDbContextFactory<SqliteReportsDb>(db => db
            .UseSqlite($"Data Source={file};Default Timeout=30")
            .UseSnakeCaseNamingConvention()
            .AddInterceptors(new SqlitePragmas()));
        services.AddSingleton<IDatabase, SqliteDatabase>();
    }
}
