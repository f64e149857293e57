using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Words;
using Reports.Parse.Indicators.Sentences;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Decides when the noun after a figure is the thing measured, and completes it by what follows the next figure.</summary>
internal sealed class RightNames(string text, Figures figures)
{
    private const int LongestNoun = 48;

    /// <summary>Whether the noun after a figure, not the words before it, names the thing.</summary>
    public bool Takes(Quantity quantity, LeftWords left, int limit)
    {
        if (left.Respectively || left.To || left.From)
        {
            return false;
        }

        if (left.Introduces && left.HasName && quantity.Kind == UnitKind.Measure)
        {
            return true;
        }

        // 增加了34个 | 口岸: the act alone, and what it adds.
        if (left.Direction != 0 && !left.HasName && left.IsBareAct && quantity.Kind == UnitKind.Count)
        {
            return true;
        }

        if (left.Direction != 0 || (left.HasName && IsOfNoun(quantity, left, limit)))
        {
            return false;
        }

        // 财政 | 安排 | 30亿元 | 资金: what is given.
        if (left.Gives && quantity.Kind == UnitKind.Money)
        {
            return !(Lexicon.Leads.Opening(text.AsSpan(quantity.End, limit - quantity.End), out var kind) > 1 && kind is 'v' or 'V');
        }

        // 变电站及 | 20.9公里 | 线路: a second thing.
        if (left.HasName && text[left.NameEnd - 1] is '及' or '和' or '与')
        {
            return true;
        }

        return quantity.Kind switch
        {
            UnitKind.Count or UnitKind.Place => !left.Reaches || !left.HasName,
            UnitKind.Percent => !left.HasName && quantity.End < limit && text[quantity.End] == '的',
            UnitKind.Point or UnitKind.Multiple => false,
            _ => !left.HasName && (!left.Reaches || left.Acts || left.ActEnd > left.ActStart),
        };
    }

    /// <summary>Where the noun ends that is counted: 80家企业 | 产值增长…, 57户企业 | 分类改革.</summary>
    public int Counted(Quantity quantity, int start, int end)
    {
        var noun = text.AsSpan(start, end - start);
        if (quantity.Kind != UnitKind.Count)
        {
            return end;
        }

        if (quantity.Unit.EndsWith('户') && noun.IndexOf("企业") is >= 0 and var firm)
        {
            return start + firm + 2;
        }

        return Lexicon.Heads.Ending(noun, out _) is > 1 and var head && Nouns.Counted.Ending(noun, out _) == 0 && Nouns.Counted.Ending(noun[..^head], out _) > 1 ? end - head : end;
    }

    // 裁减员额20万 | 的任务, 存栏20多万头 | 的大市.
    private bool IsOfNoun(Quantity quantity, LeftWords left, int limit)
    {
        var rest = text.AsSpan(quantity.End, limit - quantity.End);
        if (rest.Length > 1 && rest[0] == '的' && quantity.Kind == UnitKind.Count && quantity.Tone is not null && left.ActEnd == left.ActStart && !left.HasPredicate)
        {
            return true;
        }

        return rest.Length > 2 && rest[0] == '的' && (rest[1..].StartsWith("任务") || rest[1..].StartsWith("目标") || rest[1..].StartsWith("要求") || rest[1..].StartsWith("水平"));
    }

    /// <summary>The noun in full: 214个村、13万户 | 燃煤散烧综合治理, 7个省级、32个州级 | 示范点.</summary>
    public string Complete(int start, int end, int limit)
    {
        var noun = text[start..end];
        if (noun.Length > 3 || figures.At(limit) is not { } next || text.AsSpan(end, limit - end).Trim() is not ("、" or "和"))
        {
            return noun;
        }

        var (from, to) = After(next);
        if (noun.Length == 1)
        {
            return noun + text[from..to];
        }

        var grade = text.AsSpan(from, to - from).IndexOf('级');
        return noun[^1] == '级' && grade > 0 ? noun + text[(from + grade + 1)..to] : noun;
    }

    /// <summary>Whether nothing is named after the figure that begins at an offset.</summary>
    public bool IsBare(int next) => figures.At(next) is { } quantity && After(quantity) is var (start, end) && start == end;

    /// <summary>总投资106亿元的 | 国能二期: the noun with its dimension, and where the noun ends.</summary>
    public (string Name, int End) Measured(int start, int end, string dimension)
    {
        var noun = text.AsSpan(start, end - start);
        if (Nouns.Dimensions.Ending(noun, out _) is > 0 and var next && noun.Length > next + 1)
        {
            noun = noun[..^next].TrimEnd("和、及与");
        }

        return ($"{noun}{dimension}", start + noun.Length);
    }

    private (int Start, int End) After(Quantity quantity) =>
        RightReader.Read(text, quantity.End, SentenceCutter.ClauseEnd(text, quantity.End, Math.Min(text.Length, quantity.End + LongestNoun)));
}
