namespace Reports.Storage.Model;

/// <summary>What an indexed document says of itself: one row a document, derived and replaceable.</summary>
public sealed class CatalogueRow
{
    public required string DocumentId { get; set; }

    public long Version { get; set; }

    public required string ReportId { get; set; }

    public required string ParsedRef { get; set; }

    public required string ParserRevision { get; set; }

    public required string MediaType { get; set; }

    public string? Encoding { get; set; }

    public required string Title { get; set; }

    public required string Genre { get; set; }

    public string? Jurisdiction { get; set; }

    public string? Code { get; set; }

    public string? Level { get; set; }

    public string? Review { get; set; }

    public string? Plan { get; set; }

    public int? Year { get; set; }

    public string? Delivered { get; set; }

    public string? Speaker { get; set; }

    public string? Meeting { get; set; }

    public int? ContinuedFrom { get; set; }

    public int? ContinuesOn { get; set; }

    /// <summary>Flags between bars, <c>|fragment|truncated|</c>, or empty.</summary>
    public required string Flags { get; set; }

    /// <summary>Warnings as JSON.</summary>
    public required string Warnings { get; set; }

    public int Characters { get; set; }

    /// <summary>At least as many passages as the search index may hold of this document, in any version.</summary>
    public int Passages { get; set; }
}
