using Reports.Text.Places;

namespace Reports.Parse.Entities.Words;

/// <summary>Puts the names of administrative places into a table of words.</summary>
internal static class PlaceWords
{
    private const float FullNameCost = 8.5f;
    private const float ShortNameCost = 10.5f;

    private static readonly HashSet<string> Ordinary = new(DataFile.Words("ordinary-places.txt"), StringComparer.Ordinal);

    public static void AddTo(WordTrie trie)
    {
        foreach (var place in Gazetteer.All)
        {
            if (place.Parent is null)
            {
                continue;
            }

            var shortName = Gazetteer.ShortNameOf(place.Name);
            foreach (var name in Gazetteer.NamesOf(place))
            {
                Add(trie.Add(name), place, name == shortName ? ShortNameCost : FullNameCost);
            }
        }
    }

    private static void Add(Word word, Place place, float cost)
    {
        word.Cost = Math.Min(word.Cost, cost);
        word.Places = [.. word.Places, place];
        if (!Ordinary.Contains(word.Text))
        {
            word.Class = WordClass.Proper;
            word.NamesPlace = !OrdinaryWords.Contain(word.Text);
        }
    }
}
