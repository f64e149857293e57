namespace Reports.Storage.Copies;

/// <summary>Why a document has its role in a report; outward words.</summary>
public static class Reasons
{
    /// <summary>It is the only document.</summary>
    public const string Only = "only";

    /// <summary>Preferred: it states place, genre and year, the next best does not.</summary>
    public const string StatesIdentity = "states_identity";

    /// <summary>Preferred: the next best is mislabelled.</summary>
    public const string NotMislabelled = "not_mislabelled";

    /// <summary>Preferred: the next best is a fragment.</summary>
    public const string Whole = "whole";

    /// <summary>Preferred: it has fewer flags of quality, or weaker ones.</summary>
    public const string FewerFlags = "fewer_flags";

    /// <summary>Preferred: it has more of the text.</summary>
    public const string MoreText = "more_text";

    /// <summary>Preferred: its format keeps more (docx, pdf, ofd, odt, doc, html, md, txt).</summary>
    public const string Format = "format";

    /// <summary>Preferred: it came first.</summary>
    public const string Earliest = "earliest";

    /// <summary>Copy: it names the same place, genre and period.</summary>
    public const string SameIdentity = "same_identity";

    /// <summary>Copy: its text is nearly the same.</summary>
    public const string NearCopy = "near_copy";

    /// <summary>Copy: a part of what the preferred document has whole.</summary>
    public const string PartOfWhole = "part_of_whole";

    /// <summary>Copy: it names the same report and has another text.</summary>
    public const string Conflict = "conflict";

    /// <summary>Part: it continues or is continued by another part.</summary>
    public const string Continues = "continues";

    /// <summary>Part: no mark says so, but places, years, headings and the cut fit another part.</summary>
    public const string ContinuesByContent = "continues_by_content";
}
