using Reports.Storage.Model;

namespace Reports.Storage.Facts.Reading;

/// <summary>A quantitative statement with the document and report it stands in.</summary>
public sealed class ObservationView
{
    public required FactSource Source { get; init; }

    public required ObservationRow Row { get; init; }

    /// <summary>The flags of the figure.</summary>
    public IReadOnlyList<string> Flags => Row.Flags.Split('|', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A mention of a named thing with the document and report it stands in.</summary>
public sealed class EntityView
{
    public required FactSource Source { get; init; }

    public required EntityRow Row { get; init; }
}

/// <summary>A named thing: how often it is mentioned, and in how many documents.</summary>
public sealed record EntityCount(string Type, string Text, long Mentions, long Documents);
