using System.Globalization;

namespace Reports.Parse.Entities.Words;

/// <summary>All words the rules know, read once: ordinary words, places, known names, endings, and what words do at edges.</summary>
internal static class WordTable
{
    private const double Frequencies = 6e7;
    private const float NameCost = 8f;

    /// <summary>What a word of a list costs at most, so that it is preferred to its characters.</summary>
    public const float ListedCost = 10f;

    public static WordTrie Trie { get; } = Read();

    private static WordTrie Read()
    {
        var trie = new WordTrie();
        AddOrdinary(trie);
        PlaceWords.AddTo(trie);
        AddNames(trie);
        SuffixWords.AddTo(trie);
        AddRole(trie, "boundary-words.txt", WordRoles.Boundary, WordClass.Verb);
        AddRole(trie, "edge-words.txt", WordRoles.Edge, WordClass.Adjective);
        AddRole(trie, "honour-verbs.txt", WordRoles.Honour, WordClass.Verb);
        AddRole(trie, "rank-words.txt", WordRoles.Rank, WordClass.Noun);
        AddRole(trie, "issue-verbs.txt", WordRoles.Issue | WordRoles.Boundary, WordClass.Verb);
        AddRole(trie, "person-titles.txt", WordRoles.Title, WordClass.Noun);
        AddRole(trie, "quotation-tails.txt", WordRoles.QuotationTail, WordClass.Noun);
        AddClass(trie, "report-words.txt", WordClass.Noun);
        AddClass(trie, "proper-words.txt", WordClass.Proper);
        AddClass(trie, "verbal-nouns.txt", WordClass.VerbalNoun);
        return trie;
    }

    private static void AddOrdinary(WordTrie trie)
    {
        foreach (var row in DataFile.Rows("words.tsv"))
        {
            var word = trie.Add(row[0]);
            word.Cost = (float)-Math.Log(int.Parse(row[1], CultureInfo.InvariantCulture) / Frequencies);
            word.Class = ClassOf(row[2][0]);
        }
    }

    private static void AddNames(WordTrie trie)
    {
        foreach (var row in DataFile.Rows("known-names.tsv"))
        {
            var word = trie.Add(row[0]);
            Lower(word, NameCost, WordClass.Proper);
            word.Known = row[1];
        }
    }

    // Words that the general list has not, or takes for another kind of word.
    private static void AddClass(WordTrie trie, string file, WordClass wordClass)
    {
        foreach (var text in DataFile.Words(file))
        {
            var word = trie.Add(text);
            Lower(word, ListedCost, wordClass);
            word.Class = wordClass;
        }
    }

    private static void AddRole(WordTrie trie, string file, WordRoles role, WordClass wordClass)
    {
        foreach (var text in DataFile.Words(file))
        {
            var word = trie.Add(text);
            Lower(word, ListedCost, wordClass);
            word.Roles |= role;
        }
    }

    // A word that is in the table already keeps its class unless this makes a name of a mere word.
    private static void Lower(Word word, float cost, WordClass wordClass)
    {
        if (word.Cost >= float.MaxValue || wordClass is WordClass.Proper)
        {
            word.Class = wordClass;
        }

        word.Cost = Math.Min(word.Cost, cost);
    }

    private static WordClass ClassOf(char letter) => letter switch
    {
        'v' => WordClass.Verb,
        'w' => WordClass.VerbalNoun,
        'a' => WordClass.Adjective,
        'd' => WordClass.Adverb,
        'f' => WordClass.Function,
        's' => WordClass.Direction,
        'm' => WordClass.Numeral,
        'q' => WordClass.Measure,
        't' => WordClass.Time,
        'i' => WordClass.Idiom,
        'x' => WordClass.Proper,
        _ => WordClass.Noun,
    };
}
