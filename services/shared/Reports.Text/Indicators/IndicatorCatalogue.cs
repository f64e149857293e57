using System.Collections.Frozen;

namespace Reports.Text.Indicators;

/// <summary>The catalogue of canonical indicators, read from <c>Data/Indicators/indicators.tsv</c>: a new row needs no code.</summary>
public static class IndicatorCatalogue
{
    private static readonly FrozenDictionary<string, IndicatorEntry> ById;
    private static readonly FrozenDictionary<string, IndicatorEntry>.AlternateLookup<ReadOnlySpan<char>> ByName;

    static IndicatorCatalogue()
    {
        All = Read();
        ById = All.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        var names = new Dictionary<string, IndicatorEntry>(StringComparer.Ordinal);
        foreach (var entry in All)
        {
            foreach (var name in entry.Aliases.Prepend(entry.Name))
            {
                names.TryAdd(name, entry);
            }
        }

        ByName = names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All indicators, in the order of the file.</summary>
    public static IReadOnlyList<IndicatorEntry> All { get; }

    /// <summary>The indicator with an id; null if there is none.</summary>
    public static IndicatorEntry? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The indicator that is named exactly so, by its name or an alias; null if there is none.</summary>
    public static IndicatorEntry? Named(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var entry) ? entry : null;

    // The first row is the header.
    private static List<IndicatorEntry> Read() =>
        [.. EmbeddedLines.Of(typeof(IndicatorCatalogue), "Reports.Text.Data.Indicators.indicators.tsv").Skip(1).Select(line => Row(line.Split('\t')))];

    private static IndicatorEntry Row(string[] cells) =>
        new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries));
}
