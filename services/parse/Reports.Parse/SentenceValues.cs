using System.Globalization;

namespace Reports.Parse;

/// <summary>The values for the sentence of a notice or flag, in the order of their names, so that the same file is written the same.</summary>
internal static class SentenceValues
{
    /// <summary>Sorts them and writes them out; they are words and whole numbers.</summary>
    public static SortedDictionary<string, string> Of(params ReadOnlySpan<(string Name, object Value)> values)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            sorted.Add(name, Convert.ToString(value, CultureInfo.InvariantCulture)!);
        }

        return sorted;
    }
}
