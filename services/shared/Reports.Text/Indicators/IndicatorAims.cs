using System.Collections.Frozen;

namespace Reports.Text.Indicators;

/// <summary>
/// Which way things are wanted, read from <c>Data/Indicators/aims.tsv</c>: indicators by id, the rest by words of their names; what is not
/// listed, upwards.
/// </summary>
public static class IndicatorAims
{
    private const char Anything = '*';
    private static readonly List<(string Key, IndicatorAim Aim)> Rows = [.. Read()];

    private static readonly FrozenDictionary<string, IndicatorAim> ById =
        Rows.Where(row => row.Key[0] != Anything).ToFrozenDictionary(row => row.Key, row => row.Aim, StringComparer.Ordinal);

    private static readonly (string Word, IndicatorAim Aim)[] ByWord = [.. Rows.Where(row => row.Key[0] == Anything).Select(row => (row.Key[1..], row.Aim))];

    /// <summary>The ids that are listed.</summary>
    public static IEnumerable<string> Listed => ById.Keys;

    /// <summary>The aim of a thing.</summary>
    /// <param name="id">Its id in the catalogue, or null.</param>
    /// <param name="name">Its name, which counts where there is no id.</param>
    public static IndicatorAim Of(string? id, string name) => id is null
        ? Array.Find(ByWord, row => name.Contains(row.Word, StringComparison.Ordinal)) is { Word: not null } found ? found.Aim : IndicatorAim.More
        : ById.GetValueOrDefault(id, IndicatorAim.More);

    private static IEnumerable<(string Key, IndicatorAim Aim)> Read()
    {
        foreach (var line in EmbeddedLines.Of(typeof(IndicatorAims), "Reports.Text.Data.Indicators.aims.tsv"))
        {
            if (line.Split('\t') is [var key, "less" or "limit"] cells)
            {
                yield return (key, cells[1] == "less" ? IndicatorAim.Less : IndicatorAim.Limit);
            }
        }
    }
}
