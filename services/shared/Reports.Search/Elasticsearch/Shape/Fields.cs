namespace Reports.Search.Elasticsearch.Shape;

/// <summary>Field names of the mapping (passages.json).</summary>
internal static class Fields
{
    /// <summary>Prepared tokens: what is searched. Not kept in the source.</summary>
    public const string Body = "body";

    public const string Document = "document";
    public const string Report = "report";

    /// <summary>True for passages that are shown after those of the report's preferred document.</summary>
    public const string Copy = "copy";

    /// <summary>Breaks ties, the same on every engine.</summary>
    public const string Order = "order";

    /// <summary>The place's code and the codes above it.</summary>
    public const string Codes = "codes";

    public const string Year = "year";
    public const string Level = "level";
    public const string Genre = "genre";
    public const string Zone = "zone";
    public const string Flags = "flags";
    public const string Indicators = "indicators";
    public const string Entities = "entities";

    /// <summary>The passage as it is handed out; stored, not indexed.</summary>
    public const string Entry = "entry";
}
