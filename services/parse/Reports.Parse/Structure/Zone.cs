namespace Reports.Parse.Structure;

/// <summary>What a part of a report is for. The words go outward.</summary>
internal static class Zone
{
    public const string Front = "front";
    public const string Review = "review";
    public const string Problems = "problems";
    public const string Targets = "targets";
    public const string Tasks = "tasks";
    public const string Self = "self";
    public const string Closing = "closing";
    public const string Glossary = "glossary";

    /// <summary>Text of a document without headings that say what it is for.</summary>
    public const string Body = "body";
}
