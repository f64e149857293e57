using Reports.Parse.Indicators.Naming;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>A size that tells which things are counted and is no figure of its own: 年交易额过亿元平台企业15家, 投资超十亿元项目.</summary>
internal static class SizeClass
{
    private static readonly string[] Tones = ["超", "过", "超过", "破", "近"];
    private static readonly string[] Totals = ["数量", "总数", "达到", "突破", "超过", "增至", "增加到", "达", "超", "共"];

    /// <summary>Takes the sizes out of the figures of a sentence.</summary>
    public static void Remove(string text, List<Quantity> quantities)
    {
        for (var i = quantities.Count - 1; i >= 0; i--)
        {
            if (quantities[i].Kind is UnitKind.Money or UnitKind.Energy or UnitKind.Measure && Is(text, quantities[i], i + 1 < quantities.Count ? quantities[i + 1] : null))
            {
                quantities.RemoveAt(i);
            }
        }
    }

    private static bool Is(string text, Quantity quantity, Quantity? next)
    {
        if (Array.IndexOf(Tones, quantity.Tone) >= 0 && Nouns.Counted.Opening(text.AsSpan(quantity.End), out _) > 0)
        {
            return true;
        }

        if (next is not { Kind: UnitKind.Count } || quantity.End >= next.Start)
        {
            return false;
        }

        var limit = next.Start;
        while (Array.Find(Totals, t => text.AsSpan(0, limit).EndsWith(t)) is { } total && limit - total.Length > quantity.End)
        {
            limit -= total.Length;
        }

        var noun = text.AsSpan(quantity.End, limit - quantity.End);
        return Nouns.Counted.Ending(noun, out _) > 0 && noun.IndexOfAny("，,、；;") < 0 && RightReader.Read(text, quantity.End, limit).End > quantity.End;
    }
}
