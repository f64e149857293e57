namespace Reports.Search.Lucene.Writing;

/// <summary>Fields of the index. A change of their meaning is a new <see cref="Shape"/>.</summary>
internal static class FieldNames
{
    /// <summary>Version of everything below, of the fold and of the tokenizer.</summary>
    public const string Shape = "3";

    /// <summary>Tokens of the folded text.</summary>
    public const string Body = "body";

    /// <summary>Id of the document; every passage and marker has it.</summary>
    public const string Document = "document";

    /// <summary>Version of the document, a doc value.</summary>
    public const string Version = "version";

    /// <summary>Says that this is a passage and not the marker of a removed document.</summary>
    public const string Kind = "kind";

    public const string PassageKind = "passage";

    /// <summary>What all passages of a document share, a doc value (<see cref="Reading.Head"/>).</summary>
    public const string Head = "head";

    /// <summary>Number of the passage in its document, a doc value.</summary>
    public const string N = "n";

    /// <summary>The passage's own part, a doc value (<see cref="PassageBytes"/>).</summary>
    public const string Passage = "passage";

    public const string Zone = "zone";
    public const string Code = "code";
    public const string Year = "year";
    public const string Level = "level";
    public const string Genre = "genre";
    public const string Flag = "flag";
    public const string Indicator = "indicator";
    public const string Entity = "entity";
}
