using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Reports.Storage.Model;

namespace Reports.Storage.Database;

/// <summary>The one model of ledger, outbox and catalogue, on SQLite and on PostgreSQL.</summary>
public abstract class ReportsDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<StepRow> Steps => Set<StepRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<CatalogueRow> Catalogue => Set<CatalogueRow>();

    public DbSet<CopyBandRow> CopyBands => Set<CopyBandRow>();

    public DbSet<ObservationRow> Observations => Set<ObservationRow>();

    public DbSet<EntityRow> Entities => Set<EntityRow>();

    public DbSet<ProvenanceRow> Provenance => Set<ProvenanceRow>();

    public DbSet<TakenFileRow> TakenFiles => Set<TakenFileRow>();

    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<SourcePageRow> SourcePages => Set<SourcePageRow>();

    public DbSet<VisitRow> Visits => Set<VisitRow>();

    public DbSet<LeaseRow> Leases => Set<LeaseRow>();

    public DbSet<RefusalRow> Refusals => Set<RefusalRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order by DateTimeOffset; milliseconds order the same on both.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DocumentRow>(row =>
        {
            row.ToTable("documents").HasKey(d => d.Id);
            row.Property(d => d.Id).HasMaxLength(64);
            row.Property(d => d.Name).HasMaxLength(1024);
            row.Property(d => d.State).HasConversion<int>();

            // Two writers that read the same version: the later one reads again.
            row.Property(d => d.Version).IsConcurrencyToken();
            row.HasIndex(d => new { d.ReceivedAt, d.Id });
            row.HasIndex(d => new { d.State, d.StateSince });
        });
        modelBuilder.Entity<StepRow>(row =>
        {
            row.ToTable("document_steps").HasKey(s => s.Id);
            row.HasIndex(s => s.DocumentId);
            row.HasIndex(s => new { s.Step, s.At });
        });
        modelBuilder.Entity<OutboxRow>().ToTable("outbox").HasKey(o => o.Id);
        modelBuilder.Entity<CatalogueRow>(row =>
        {
            row.ToTable("catalogue").HasKey(c => c.DocumentId);
            row.HasIndex(c => c.ReportId);
            row.HasIndex(c => new { c.Code, c.Genre, c.Year });
            row.HasIndex(c => c.Stem);
        });
        modelBuilder.Entity<CopyBandRow>().ToTable("copy_bands").HasKey(b => new { b.Band, b.DocumentId });
        modelBuilder.Entity<ProvenanceRow>(row =>
        {
            row.ToTable("provenance").HasKey(p => p.Id);
            row.HasIndex(p => p.DocumentId);
            row.Property(p => p.ETag).HasColumnName("etag");
        });
        FactsModel.Build(modelBuilder);
        CollectingModel.Build(modelBuilder);
        RefusalsModel.Build(modelBuilder);
    }

    private sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, long>(
        time => time.ToUnixTimeMilliseconds(),
        milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}

/// <summary>The model on SQLite.</summary>
public sealed class SqliteReportsDb(DbContextOptions<SqliteReportsDb> options) : ReportsDb(options);

/// <summary>The model on PostgreSQL.</summary>
public sealed class PostgresReportsDb(DbContextOptions<PostgresReportsDb> options) : ReportsDb(options);
