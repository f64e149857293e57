namespace Reports.Parse.Indicators.Words;

/// <summary>The word tables of the reader; a new word needs no code.</summary>
internal static class Lexicon
{
    /// <summary>Words between a name and its figure.</summary>
    public static WordTable<Predicate> Predicates { get; } = new(WordFile.Rows("predicates.tsv").Select(r => KeyValuePair.Create(r[0], Enum.Parse<Predicate>(r[1], ignoreCase: true))));

    /// <summary>Words that may open a clause before the thing measured.</summary>
    public static WordTable<char> Leads { get; } = new(WordFile.Rows("leads.tsv").Select(r => KeyValuePair.Create(r[0], r[1][0])));

    /// <summary>Words at which a noun after a figure ends: always, or only where nothing follows them (false).</summary>
    public static WordTable<bool> Stops { get; } = new(WordFile.Rows("stops.txt").Select(r => KeyValuePair.Create(r[0], r.Length == 1)));

    /// <summary>Heads that members of a list share from the last.</summary>
    public static WordTable<bool> Heads { get; } = Set("heads.txt");

    /// <summary>Words of tone before a figure.</summary>
    public static WordTable<string> Before { get; } = Qualifiers("b");

    /// <summary>Words of tone after a figure.</summary>
    public static WordTable<string> After { get; } = Qualifiers("a");

    private static WordTable<bool> Set(string file) => new(WordFile.Rows(file).Select(r => KeyValuePair.Create(r[0], true)));

    private static WordTable<string> Qualifiers(string side) =>
        new(WordFile.Rows("qualifiers.tsv").Where(r => r[1] == side).Select(r => KeyValuePair.Create(r[0], r[2])));
}
