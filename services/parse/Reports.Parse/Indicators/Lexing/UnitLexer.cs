using System.Globalization;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads the unit after a number: 万亿元, 个百分点, 微克/立方米, 万套(间).</summary>
internal static class UnitLexer
{
    private static readonly WordTable<Unit> Units = new(WordFile.Rows("units.tsv")
        .Select(r => KeyValuePair.Create(r[0], new Unit(r[0], Enum.Parse<UnitKind>(r[1], ignoreCase: true), r[2], decimal.Parse(r[3], CultureInfo.InvariantCulture), r[4]))));

    /// <summary>The unit at the beginning of a stretch, and how long it is printed; null if there is none.</summary>
    public static (Unit Unit, int Length)? Read(ReadOnlySpan<char> text)
    {
        var length = Units.Opening(text, out var unit);
        while (length > 0 && unit!.NotBefore.Length > 0 && length < text.Length && unit.NotBefore.Contains(text[length], StringComparison.Ordinal))
        {
            length = Units.Opening(text[..(length - 1)], out unit);
        }

        if (length == 0)
        {
            return null;
        }

        if (length < text.Length && text[length] is '/' or '／' && Denominator(text[(length + 1)..]) is > 0 and var below)
        {
            var whole = length + 1 + below;
            return (Composite(unit!, text[..whole]), whole);
        }

        if (length + 2 < text.Length && text[length] is '(' or '（' && Units.Opening(text[(length + 1)..], out _) is > 0 and var inner
            && length + 1 + inner < text.Length && text[length + 1 + inner] is ')' or '）')
        {
            var whole = length + inner + 2;
            return (Composite(unit!, text[..whole]), whole);
        }

        return (unit!, length);
    }

    private static int Denominator(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && text[at] is '千' or '万' or '百')
        {
            at++;
        }

        return Units.Opening(text[at..], out _) is > 0 and var unit ? at + unit : at > 0 ? at : 0;
    }

    private static Unit Composite(Unit unit, ReadOnlySpan<char> printed)
    {
        var name = printed.ToString().Replace('（', '(').Replace('）', ')').Replace('／', '/');
        var tail = name[unit.Name.Length..];
        return unit with { Name = name, Base = unit.Base + tail };
    }
}
