using Reports.Contracts.Documents;
using Reports.Parse.Characters;

namespace Reports.Parse.Quality;

/// <summary>Characters that reading machines leave and writers do not: lost ones, letters and signs alone between Han, marks doubled.</summary>
internal static class OcrNoise
{
    public const string Code = "ocr_noise";

    private const int Fewest = 12;
    private const double PerThousand = 2;

    public static QualityFlag? Read(QualitySource source)
    {
        var noise = 0;
        for (var i = 1; i + 1 < source.Text.Length; i++)
        {
            noise += !Han.Is(source.Text[i]) && IsNoise(source.Text, i) ? 1 : 0;
        }

        var rate = noise * 1000.0 / (source.Text.Length + 1);
        return noise < Fewest || rate < PerThousand ? null : Measure.Flag(Code, 0.5 + (rate / 20), ("count", noise));
    }

    private static bool IsNoise(string text, int i) => text[i] switch
    {
        '\uFFFD' => true,
        '?' or '■' or '□' or '|' or '~' or '^' or '_' or '¥' or '\\' or '{' or '}' => Han.Is(text[i - 1]) && Han.Is(text[i + 1]),
        >= 'a' and <= 'z' => Han.Is(text[i - 1]) && Han.Is(text[i + 1]),
        '，' or '。' or '、' or '；' => text[i + 1] is '，' or '。' or '、' or '；',
        'O' or 'l' or 'I' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
        _ => false,
    };
}
