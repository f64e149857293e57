namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads 十, 百, 千, 万, 亿 between a number and its unit: 2千亿, 30万, 1.2万亿.</summary>
internal static class Magnitude
{
    private const int Longest = 3;

    /// <summary>The magnitude at the beginning of a stretch and its length; 1 and 0 where there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out decimal factor)
    {
        factor = 1;
        var at = 0;
        while (at < Math.Min(Longest, text.Length) && Of(text[at]) is > 0 and var next)
        {
            factor *= next;
            at++;
        }

        return at;
    }

    public static decimal Of(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
}
