namespace Reports.Storage.Copies;

/// <summary>How one end of a text is.</summary>
internal enum TornEdge
{
    /// <summary>Nothing is missing.</summary>
    Whole = 0,

    /// <summary>Something is missing; whether a sentence was cut cannot be told.</summary>
    Torn = 1,

    /// <summary>Something is missing, and no sentence was cut.</summary>
    BetweenSentences = 2,

    /// <summary>Something is missing, and a sentence was cut.</summary>
    WithinSentence = 3,
}
