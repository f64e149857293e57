using Reports.Text.Places;

namespace Reports.Parse.Tests.Corpus.Labelled;

/// <summary>The code of a place that a file's name states, found without the parser: the longest name in it, of the highest rank.</summary>
internal static class TruePlace
{
    /// <summary>The code that the place bore in the year; null if no place bore the name then.</summary>
    public static string? CodeOf(string words, int? year, string province = "")
    {
        for (var length = words.Length; length >= 2; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                var places = Gazetteer.FindByName(words.Substring(start, length)).Where(p => p.Code.StartsWith(province, StringComparison.Ordinal) && (year is not { } y || (p.Since <= y && (p.Until ?? int.MaxValue) > y))).ToList();
                if (places.Count > 0)
                {
                    return places.OrderBy(p => Rank(p.Level)).First().Code;
                }
            }
        }

        return null;
    }

    private static int Rank(string level) => level switch { "province" => 0, "prefecture" => 1, _ => 2 };
}
