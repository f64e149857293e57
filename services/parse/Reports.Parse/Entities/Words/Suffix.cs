namespace Reports.Parse.Entities.Words;

/// <summary>An ending of names: the type it gives, and what must stand before it.</summary>
internal sealed record Suffix(string Type, SuffixNeed Need);

/// <summary>What makes words before an ending a name. The words of the data file suffixes.tsv in lower case.</summary>
internal enum SuffixNeed
{
    /// <summary>Something proper: a place, a rank (市), an unknown word, letters, a quotation.</summary>
    Proper,

    /// <summary>An unknown word: the ending is common among ordinary words.</summary>
    Unknown,

    /// <summary>A place or an unknown word, no rank.</summary>
    Placed,

    /// <summary>A place or a rank just before the ending.</summary>
    Ranked,

    /// <summary>Nothing but words enough, after a verb that takes such things.</summary>
    Common,

    /// <summary>Words enough after a verb of issuing.</summary>
    Document,

    /// <summary>A quotation just before.</summary>
    Quoted,

    /// <summary>国家, 全国, 中国 or a rank at the beginning.</summary>
    Titled,
}
