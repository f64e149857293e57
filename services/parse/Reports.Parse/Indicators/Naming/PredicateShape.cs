using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Tells a word between name and figure from the name itself.</summary>
internal static class PredicateShape
{
    /// <summary>Whether a word found at the end of a stretch stands between name and figure.</summary>
    public static bool IsWord(ReadOnlySpan<char> rest, int length, Predicate said) => said switch
    {
        Predicate.Word => false,
        Predicate.NewNoun => rest.Length == length,
        _ => true,
    };
}
