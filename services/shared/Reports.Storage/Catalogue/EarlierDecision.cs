using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue;

/// <summary>What was decided about a document before: its report, its role, and the row that stood for the report if it was the head.</summary>
internal sealed record EarlierDecision(string ReportId, string Role, CatalogueRow? Head)
{
    public static EarlierDecision Of(EntityEntry<CatalogueRow> entry)
    {
        var original = entry.State == EntityState.Modified ? (CatalogueRow)entry.OriginalValues.ToObject() : entry.Entity;
        return new EarlierDecision(original.ReportId, original.Role, original.Head ? (CatalogueRow)entry.OriginalValues.ToObject() : null);
    }
}
