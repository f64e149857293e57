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

    /// <summary>Sum of the confidences of all flags but <c>fragment</c>.</summary>
    public double FlagWeight { get; set; }

    /// <summary>Id of the report that the document itself names; null if it leaves jurisdiction, genre or period open.</summary>
    public string? IdentityKey { get; set; }

    /// <summary>Sketch of the text, by which near copies are known; null for a short text.</summary>
    public string? Sketch { get; set; }

    /// <summary>For a part of a report: the file's name without what numbers the part, and the page that it names.</summary>
    public string? Stem { get; set; }

    public int? Page { get; set; }

    /// <summary>For a part of a report: numbers of the headings it opens and ends with (<see cref="Copies.OutlineEnds"/>).</summary>
    public string? OutlineEnds { get; set; }

    /// <summary>For a text without beginning or end: what it shows of its report (<see cref="Copies.TornPart"/>).</summary>
    public string? Torn { get; set; }

    /// <summary>What was decided: <c>preferred</c>, <c>copy</c> or <c>part</c>; empty before the first decision.</summary>
    public string Role { get; set; } = "";

    /// <summary>True for the one document of a report whose title, place and year stand for the report.</summary>
    public bool Head { get; set; }

    /// <summary>For a part: its number, from 1.</summary>
    public int? Part { get; set; }

    /// <summary>For a copy: the document it was compared with, how much they have in common (0 to 1, null if unknown).</summary>
    public string? LinkedTo { get; set; }

    public double? Score { get; set; }

    /// <summary>Why it has its role: a word of <see cref="Copies.Reasons"/>.</summary>
    public string? Reason { get; set; }

    /// <summary>At least as many passages as the search index may hold of this document, in any version.</summary>
    public int Passages { get; set; }

    /// <summary>Which form of its facts (<see cref="Facts.FactRows.Form"/>) the tables of observations and entities hold; 0 for none.</summary>
    public int Facts { get; set; }
}
