using Reports.Storage.Copies;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue.Reading;

/// <summary>How a report stands, by the rows of its documents.</summary>
internal static class ReportStates
{
    private const string Fragment = "fragment";

    public static ReportState Of(IReadOnlyCollection<CatalogueRow> rows)
    {
        var shown = rows.Where(row => row.Role != Roles.Copy).ToList();
        if (rows.Any(row => row.Reason == Reasons.Conflict))
        {
            return ReportState.Conflict;
        }

        if (shown.TrueForAll(row => row.Part is null) ? shown.Exists(IsFragment) : !IsComplete(shown))
        {
            return ReportState.Fragment;
        }

        return Flags(rows).Any(flag => flag != Fragment) ? ReportState.Flagged : ReportState.Have;
    }

    /// <summary>The flags of the documents that are shown for the report.</summary>
    public static IReadOnlyList<string> Flags(IReadOnlyCollection<CatalogueRow> rows) =>
        [.. rows.Where(row => row.Role != Roles.Copy).SelectMany(FlagsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static string[] FlagsOf(CatalogueRow row) => row.Flags.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsFragment(CatalogueRow row) => FlagsOf(row).Contains(Fragment, StringComparer.Ordinal);

    // The first part comes from no other page and the last goes on in none.
    private static bool IsComplete(List<CatalogueRow> parts) =>
        parts.MinBy(row => row.Part)!.ContinuedFrom is null && parts.MaxBy(row => row.Part)!.ContinuesOn is null;
}
