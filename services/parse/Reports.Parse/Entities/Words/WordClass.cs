namespace Reports.Parse.Entities.Words;

/// <summary>What kind of word a word is, as far as it tells where a name may begin or end.</summary>
internal enum WordClass : byte
{
    Noun,
    Verb,

    /// <summary>A verb that is a noun as often (建设, 服务), and so stands inside names.</summary>
    VerbalNoun,
    Adjective,
    Adverb,
    Function,
    Direction,
    Numeral,
    Measure,
    Time,
    Idiom,

    /// <summary>A proper noun, or a rare word that looks like one.</summary>
    Proper,
}
