using System.Text;

namespace Reports.Parse.Extract.Lists;

/// <summary>A level of automatic numbering: its format (<c>chineseCounting</c>, <c>decimal</c> …), pattern (<c>（%1）</c>) and first number.</summary>
internal sealed record NumberingLevel(string Format, string Pattern, int Start);

/// <summary>Writes the labels that Word would draw before numbered paragraphs, counting as it goes.</summary>
internal sealed class Numbering
{
    private const int MostLevels = 9;

    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);

    /// <summary>Levels of each numbering definition, by its id.</summary>
    public Dictionary<string, Dictionary<int, NumberingLevel>> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>The definition of each numbering id that paragraphs use.</summary>
    public Dictionary<string, string> DefinitionOf { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbering id and level of paragraph styles that have one.</summary>
    public Dictionary<string, (string NumberingId, int Level)> Styles { get; } = new(StringComparer.Ordinal);

    /// <summary>The label of the next paragraph with this style or numbering; empty if it has none.</summary>
    public string Label(string? style, string? numberingId, int? level)
    {
        if (numberingId is null && style is not null && Styles.TryGetValue(style, out var styled))
        {
            (numberingId, level) = (styled.NumberingId, level ?? styled.Level);
        }

        return numberingId is not null
            && DefinitionOf.TryGetValue(numberingId, out var definition)
            && Definitions.TryGetValue(definition, out var levels)
            && (level ?? 0) is >= 0 and < MostLevels and var at
            && levels.TryGetValue(at, out var found)
            ? Write(definition, levels, at, found)
            : string.Empty;
    }

    /// <summary>Counts from the start again.</summary>
    public void Restart(string numberingId)
    {
        if (DefinitionOf.TryGetValue(numberingId, out var definition))
        {
            _counters.Remove(definition);
        }
    }

    private string Write(string definition, Dictionary<int, NumberingLevel> levels, int level, NumberingLevel found)
    {
        var counters = _counters.TryGetValue(definition, out var known) ? known : _counters[definition] = new int?[MostLevels];
        counters[level] = counters[level] is { } counter ? unchecked(counter + 1) : found.Start;
        Array.Clear(counters, level + 1, MostLevels - level - 1);
        if (found.Format is "bullet" or "none")
        {
            return string.Empty;
        }

        var label = new StringBuilder(found.Pattern);
        for (var i = 0; i <= level; i++)
        {
            var (format, start) = levels.TryGetValue(i, out var above) ? (above.Format, above.Start) : ("decimal", 1);
            label.Replace("%" + (char)('1' + i), NumberFormat.Write(format, counters[i] ?? start));
        }

        return label.ToString();
    }
}
