using Reports.Text.Folding;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>Finds folded words in a text; marks are <c>[start, end)</c> in its UTF-16 code units, in order, overlapping ones merged.</summary>
public static class WordMarks
{
    public static IReadOnlyList<int[]> Find(string text, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var folded = Fold.Of(text);
        var found = new List<int[]>();
        foreach (var word in words)
        {
            for (var at = folded.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                found.Add([folded.Source[at], folded.SourceEnd[at + word.Length - 1]]);
            }
        }

        return Merged(found);
    }

    private static List<int[]> Merged(List<int[]> found)
    {
        var merged = new List<int[]>(found.Count);
        foreach (var mark in found.OrderBy(m => m[0]))
        {
            if (merged.Count > 0 && mark[0] < merged[^1][1])
            {
                merged[^1][1] = Math.Max(merged[^1][1], mark[1]);
            }
            else
            {
                merged.Add(mark);
            }
        }

        return merged;
    }
}
