using System.Collections.Frozen;

namespace Reports.Text.Indicators;

/// <summary>Which way indicators are wanted, read from <c>Data/Indicators/aims.tsv</c>: those that are not listed, upwards.</summary>
public static class IndicatorAims
{
    private static readonly FrozenDictionary<string, IndicatorAim> ById = Read().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The ids that are listed.</summary>
    public static IEnumerable<string> Listed => ById.Keys;

    /// <summary>The aim of an indicator of the catalogue, or of something else, which is null.</summary>
    public static IndicatorAim Of(string? id) => id is null ? IndicatorAim.More : ById.GetValueOrDefault(id, IndicatorAim.More);

    private static List<KeyValuePair<string, IndicatorAim>> Read()
    {
        using var stream = typeof(IndicatorAims).Assembly.GetManifestResourceStream("Reports.Text.Data.Indicators.aims.tsv")
            ?? throw new InvalidOperationException("aims.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var aims = new List<KeyValuePair<string, IndicatorAim>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var id, "less" or "limit"] cells)
            {
                aims.Add(new(id, cells[1] == "less" ? IndicatorAim.Less : IndicatorAim.Limit));
            }
        }

        return aims;
    }
}
