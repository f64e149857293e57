using Microsoft.EntityFrameworkCore;
using Reports.Storage.Model;

namespace Reports.Storage.Database;

/// <summary>The table of what the door refused.</summary>
internal static class RefusalsModel
{
    public static void Build(ModelBuilder modelBuilder) => modelBuilder.Entity<RefusalRow>(row =>
    {
        row.ToTable("refusals").HasKey(r => r.Id);
        row.HasIndex(r => r.Key).IsUnique();
    });
}
