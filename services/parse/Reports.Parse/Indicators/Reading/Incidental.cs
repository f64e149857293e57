using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Naming;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Reading;

/// <summary>Figures that are no statement of their own: a capacity within a name, a field of ranking, a duration.</summary>
internal sealed class Incidental(string text, Figures figures)
{
    private const int Reach = 8;
    private const decimal TenThousand = 10_000;

    public bool Is(Quantity quantity, LeftWords left, int limit) => quantity.Kind switch
    {
        UnitKind.Count or UnitKind.Place => IsField(quantity, limit) || (quantity.Magnitude >= TenThousand && IsCapacity(quantity, left, limit)),
        UnitKind.Time => !(quantity.Tone is not null || quantity.Magnitude > 1 || left.Reaches || left.Direction != 0 || left.To || IsOfTime(left)),
        UnitKind.Energy or UnitKind.Measure or UnitKind.Money => IsCapacity(quantity, left, limit),
        _ => false,
    };

    // …200万千瓦风光项目: part of a works' name.
    private bool IsCapacity(Quantity quantity, LeftWords left, int limit)
    {
        if (!left.HasName || left.Reaches || left.Direction != 0 || quantity.Tone is not null || Nouns.Dimensions.Ending(text.AsSpan(left.NameStart, left.NameEnd - left.NameStart), out _) > 0)
        {
            return false;
        }

        var (start, end) = RightReader.Read(text, quantity.End, limit);
        return Nouns.Works.Ending(text.AsSpan(start, end - start), out _) > 0;
    }

    // 优良天数 | 353天.
    private bool IsOfTime(LeftWords left)
    {
        var name = text.AsSpan(left.NameStart, Math.Max(0, left.NameEnd - left.NameStart));
        return name.EndsWith("天数") || name.EndsWith("时间") || name.EndsWith("时长") || name.EndsWith("时限");
    }

    private ReadOnlySpan<char> Before(int at)
    {
        var words = text.AsSpan(Math.Max(0, at - Reach), Math.Min(Reach, at));
        return words[(words.LastIndexOfAny("，,；;。") + 1)..];
    }

    // 在12个盟市中, 全国86个同类城市第4位: among how many, not how many.
    private bool IsField(Quantity quantity, int limit)
    {
        var rest = text.AsSpan(quantity.End, limit - quantity.End);
        if (rest.Length is > 1 and < 10 && rest.IndexOfAny("，,、；;居列排名至") < 0 && figures.At(limit) is { Kind: UnitKind.Rank })
        {
            return true;
        }

        var noun = rest[..Math.Min(Reach + 4, rest.Length)];
        var among = noun.IndexOf('中');
        return among is > 0 and < Reach + 2
            && noun[..among].IndexOfAny("，,；;。") < 0
            && (among + 1 >= noun.Length || noun[among + 1] is not ('心' or '小' or '型' or '学'))
            && Before(quantity.Start).Contains('在');
    }
}
