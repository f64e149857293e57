using Reports.Storage.Model;

namespace Reports.Storage.Catalogue;

/// <summary>
/// What the search index says of the report that a document belongs to: taken from the document that stands for the report.
/// <paramref name="IsCopy"/> is true for a document that is shown after the preferred one.
/// </summary>
public sealed record ReportHeader(
    string Report,
    bool IsCopy,
    string Title,
    string Genre,
    string? Jurisdiction,
    string? Code,
    string? Level,
    string? Plan,
    int? Year,
    string? Delivered)
{
    internal static ReportHeader Of(string report, string role, CatalogueRow head) => new(
        report,
        role == Copies.Roles.Copy,
        head.Title,
        head.Genre,
        head.Jurisdiction,
        head.Code,
        head.Level,
        head.Plan,
        head.Year,
        head.Delivered);
}
