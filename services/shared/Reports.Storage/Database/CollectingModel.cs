using Microsoft.EntityFrameworkCore;
using Reports.Storage.Model;

namespace Reports.Storage.Database;

/// <summary>The tables of what comes in by itself: watched folders and sources.</summary>
internal static class CollectingModel
{
    public static void Build(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TakenFileRow>(row =>
        {
            row.ToTable("taken_files").HasKey(f => f.Id);
            row.HasIndex(f => new { f.At, f.Id });
        });
        modelBuilder.Entity<SourceRow>(row =>
        {
            row.ToTable("sources").HasKey(s => s.Id);
            row.HasIndex(s => s.NextDue);
        });
        modelBuilder.Entity<SourcePageRow>(row =>
        {
            row.ToTable("source_pages").HasKey(p => p.Id);
            row.HasIndex(p => p.SourceId);
            row.Property(p => p.ETag).HasColumnName("etag");
        });
        modelBuilder.Entity<VisitRow>(row =>
        {
            row.ToTable("source_visits").HasKey(v => v.Id);
            row.HasIndex(v => new { v.SourceId, v.Id });
        });
        modelBuilder.Entity<LeaseRow>().ToTable("leases").HasKey(l => l.Name);
    }
}
