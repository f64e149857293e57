namespace Reports.Text.Folding;

/// <summary>
/// The fold of every unit of the basic plane. Most give one unit; what does not is told by a surrogate, which no fold gives.
/// </summary>
internal static class FoldTable
{
    public const char Nothing = '\uD800';
    public const char WhiteSpace = '\uD801';
    public const char Several = '\uD802';
    public const char Surrogate = '\uD803';

    private static readonly Dictionary<char, string> Expansions = [];

    private static readonly char[] Units = Build();

    public static ReadOnlySpan<char> All => Units;

    /// <summary>The units of a character that <see cref="All"/> marks as <see cref="Several"/>.</summary>
    public static string Expansion(char unit) => Expansions[unit];

    private static char[] Build()
    {
        var units = new char[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
        {
            units[code] = Entry((char)code);
        }

        return units;
    }

    private static char Entry(char unit)
    {
        if (char.IsSurrogate(unit))
        {
            return Surrogate;
        }

        var folded = Fold(unit);
        switch (folded)
        {
            case "":
                return Nothing;
            case " ":
                return WhiteSpace;
            case { Length: 1 }:
                return folded[0];
            default:
                Expansions[unit] = folded;
                return Several;
        }
    }

    /// <summary>Normalizing takes most of the time to build, and leaves these blocks as they are.</summary>
    private static string Fold(char unit) => unit switch
    {
        (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') => char.ConvertFromUtf32(Simplified.Of(unit)),
        (>= '\uAC00' and <= '\uD7A3') or (>= '\uE000' and <= '\uF8FF') or '\uFFFE' or '\uFFFF' => unit.ToString(),
        _ => CharacterFold.Of(unit),
    };
}
