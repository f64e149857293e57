using System.Buffers;
using Reports.Parse.Characters;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>
/// Finds the figures of a sentence: numbers in any script with a unit. What only looks like one is left out: what stands in quotation
/// marks, ordinals, years, editions, codes (S43, 5G), products (2×66), size classes (5亿元以上项目).
/// </summary>
internal static class QuantityLexer
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("0123456789０１２３４５６７８９零〇○一二两三四五六七八九十百千万亿第首翻“《‘「『\"");

    /// <summary>Adds the figures of <c>text[start, end)</c> in their order.</summary>
    public static void Read(string text, int start, int end, List<Quantity> found)
    {
        for (var at = start; at < end;)
        {
            var skipped = text.AsSpan(at, end - at).IndexOfAny(Openings);
            if (skipped < 0)
            {
                break;
            }

            at += skipped;
            var c = text[at];
            if (Quotes.Close(text, at, end) is > 0 and var close)
            {
                at = close + 1;
                continue;
            }

            var next = at + 1;
            var quantity = c switch
            {
                '第' or '首' => RankLexer.Read(text, start, at, end),
                '翻' => HanFigures.Doubling(text, at, end),
                _ when Digits.Is(c) => ArabicFigures.Read(text, start, at, end, out next),
                _ when HanNumerals.Is(c) || c is '万' or '亿' => HanFigures.Read(text, start, at, end, out next),
                _ => null,
            };
            if (quantity is not null)
            {
                found.Add(quantity);
                next = quantity.End;
            }
            else if (c == '第')
            {
                next = AfterOrdinal(text, at, end);
            }

            at = Math.Max(next, at + 1);
        }

        ShareUnit(text, found);
    }

    // 42个、23个百分点: the unit is said once.
    private static void ShareUnit(string text, List<Quantity> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (first, second) = (found[i], found[i + 1]);
            if (first.Unit == "个" && second.Kind == UnitKind.Point && text.AsSpan(first.End, Math.Max(0, second.Start - first.End)).Trim() is "、" or "和")
            {
                found[i] = first with { Unit = second.Unit, Of = second.Of };
            }

            // 5%、6.5%左右: the tone is said once.
            if (second is { Qualifier: "about", Tone: "左右" } && first.Tone is null && first.Unit == second.Unit && text.AsSpan(first.End, Math.Max(0, second.Start - first.End)).Trim() is "、" or "和")
            {
                found[i] = found[i] with { Qualifier = second.Qualifier, Tone = second.Tone };
            }
        }
    }

    private static int AfterOrdinal(string text, int at, int end)
    {
        var next = at + 1;
        while (next < end && (Digits.Is(text[next]) || HanNumerals.Is(text[next])))
        {
            next++;
        }

        return next;
    }
}
