namespace Reports.Parse.Indicators.Lexing;

/// <summary>A share said as a fraction (四分之一, 1/4, 一半), as per cent.</summary>
internal static class Fractions
{
    private const int Decimals = 4;

    public static Quantity Of(string text, int start, int at, int next, int end, decimal share)
    {
        var unit = UnitLexer.Read("%")!.Value.Unit;
        return Tones.Apply(text, start, at, next, end, Trimmed(decimal.Round(share * 100, Decimals)), null, unit.Name, unit, 1, null);
    }

    private static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;
}
