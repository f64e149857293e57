namespace Reports.Parse.Indicators.Words;

/// <summary>What a word between a name and its figure says; predicates.tsv explains each.</summary>
internal enum Predicate
{
    Mark,
    Link,
    Weak,
    Up,
    Down,
    To,
    From,
    Rate,
    Fall,
    Net,
    NetDown,
    Each,
    Respectively,
    New,
    NewNoun,
    Tone,
    Word,
}
