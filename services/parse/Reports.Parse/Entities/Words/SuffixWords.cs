namespace Reports.Parse.Entities.Words;

/// <summary>Puts the endings of names, and the words that close lists of names, into a table of words.</summary>
internal static class SuffixWords
{
    public static void AddTo(WordTrie trie)
    {
        var suffixes = new Dictionary<string, Suffix>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("suffixes.tsv"))
        {
            var word = trie.Add(row[0]);
            word.Cost = Math.Min(word.Cost, WordTable.ListedCost);
            word.Class = WordClass.Noun;
            word.Suffix = suffixes[row[0]] = new Suffix(row[1], Enum.Parse<SuffixNeed>(row[2], ignoreCase: true));
        }

        foreach (var row in DataFile.Rows("list-heads.tsv"))
        {
            var word = trie.Add(row[0]);
            word.Cost = Math.Min(word.Cost, WordTable.ListedCost);
            word.ListType = row[1];
        }

        AddLonger(trie, suffixes);
    }

    // 商业银行 ends as 银行 does.
    private static void AddLonger(WordTrie trie, Dictionary<string, Suffix> suffixes)
    {
        foreach (var row in DataFile.Rows("words.tsv"))
        {
            if (row[0].Length <= 2 || row[2] is not ("n" or "x") || trie.Find(row[0]) is not { Suffix: null } word)
            {
                continue;
            }

            for (var start = 1; word.Suffix is null && start < row[0].Length; start++)
            {
                word.Suffix = suffixes.GetValueOrDefault(row[0][start..]);
            }
        }
    }
}
