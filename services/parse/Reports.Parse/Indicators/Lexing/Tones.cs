using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads the words of tone around a figure: 超过, 近, 左右, 以上.</summary>
internal static class Tones
{
    public static Quantity Apply(string text, int start, int at, int stop, int end, decimal value, decimal? high, string name, Unit unit, decimal magnitude, string? over)
    {
        var (qualifier, tone) = over is null ? ("exact", null) : ("over", over);
        var before = Before(text, start, at, unit.Kind, out var said);
        if (before > 0)
        {
            (qualifier, tone) = (said!, text.Substring(at - before, before));
        }

        var after = Lexicon.After.Opening(text.AsSpan(stop, end - stop), out var says);
        if (after > 0)
        {
            tone = tone is null ? text.Substring(stop, after) : tone + text.Substring(stop, after);
            qualifier = says == "exact" ? qualifier : says!;
        }

        return new Quantity(at - before, stop + after, value, high, name, unit, magnitude, qualifier, tone);
    }

    public static int Before(string text, int start, int at, UnitKind kind, out string? said)
    {
        var length = Lexicon.Before.Ending(text.AsSpan(start, at - start), out said);
        if (length == 0)
        {
            return 0;
        }

        var previous = at - length > start ? text[at - length - 1] : '\0';
        var word = text.AsSpan(at - length, length);
        var isOther = (word is "近" && previous is '最' or '附' or '邻' or '靠' or '临' or '远') || (word is "过" && previous is '通' or '经' or '不' or '透' or '跑' or '走' or '度');
        var compares = kind == UnitKind.Point && word is "高于" or "低于" or "超过" or "超" or "超出" or "多于" or "少于";
        return isOther || compares ? 0 : length;
    }

    public static bool Has(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start);
        return Lexicon.Before.Ending(before, out _) > 0 || before.EndsWith("达") || before.EndsWith("达到") || before.EndsWith("上") && !before.EndsWith("以上");
    }
}
