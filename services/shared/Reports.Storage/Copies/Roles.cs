namespace Reports.Storage.Copies;

/// <summary>What a document is to its report; outward words.</summary>
public static class Roles
{
    /// <summary>The document that is shown for the report.</summary>
    public const string Preferred = "preferred";

    /// <summary>Another document of the same report, kept and reachable.</summary>
    public const string Copy = "copy";

    /// <summary>One of several documents that are the report together.</summary>
    public const string Part = "part";
}
