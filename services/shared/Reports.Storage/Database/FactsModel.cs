using Microsoft.EntityFrameworkCore;
using Reports.Storage.Model;

namespace Reports.Storage.Database;

/// <summary>The tables of observations and entities: many rows a document, written and removed with it.</summary>
internal static class FactsModel
{
    public static void Build(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ObservationRow>(row =>
        {
            row.ToTable("observations").HasKey(o => new { o.DocumentId, o.N });
            row.HasIndex(o => new { o.Indicator, o.DocumentId }).HasFilter("indicator IS NOT NULL");
        });
        modelBuilder.Entity<EntityRow>().ToTable("entities").HasKey(e => new { e.DocumentId, e.N });
    }
}
