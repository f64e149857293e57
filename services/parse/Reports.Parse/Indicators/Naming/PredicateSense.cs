using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>What a word between name and figure says of the figure.</summary>
internal static class PredicateSense
{
    public static void Apply(Predicate said, ReadOnlySpan<char> word, int end, int length, UnitKind kind, LeftWords left)
    {
        left.HasPredicate = true;
        switch (said)
        {
            case Predicate.Link:
                left.Reaches = true;
                left.Gives |= word is "安排" or "拟安排" or "拨付" or "下拨" or "垫付";
                left.Acts |= left.Gives || word is "完成" or "完成了" or "实现" or "实现了";
                left.Qualifier ??= word is "突破" or "突破了" or "超过" or "超" or "逾" or "超出" ? "over" : null;
                break;
            case Predicate.Weak:
                left.Introduces = true;
                break;
            case Predicate.Up when kind is UnitKind.Count or UnitKind.Place && word is "提升" or "提高" or "扩大":
                (left.ActStart, left.ActEnd) = (end - length, end);
                break;
            case Predicate.Up when !left.To:
                left.Direction = left.Direction == 0 ? 1 : left.Direction;
                break;
            case Predicate.Down when !left.To:
                left.Direction = -1;
                break;
            case Predicate.To:
                left.To = left.Reaches = true;
                left.Towards = word[0] is '增' or '提' or '上' or '升' or '扩' or '跃' or '攀' or '壮' ? 1 : word[0] is '下' or '降' or '减' or '缩' or '压' or '精' && word is not "上调" ? -1 : left.Towards;
                break;
            case Predicate.From:
                left.From = true;
                break;
            case Predicate.Rate when !left.To:
                left.Rate = true;
                left.Direction = 1;
                break;
            case Predicate.Fall:
                left.Rate = true;
                left.Direction = -1;
                break;
            case Predicate.Net:
                left.Direction = 1;
                break;
            case Predicate.NetDown:
                left.Direction = -1;
                break;
            case Predicate.Each:
                left.Each = left.Reaches = true;
                break;
            case Predicate.Respectively:
                left.Respectively = left.Reaches = true;
                break;
            case Predicate.New or Predicate.NewNoun:
                (left.ActStart, left.ActEnd) = (end - length, end);
                break;
            case Predicate.Tone:
                left.Intends = word is "力争" or "力争达到" or "拟" or "计划" or "争取达到" or "确保达到" or "努力达到";
                break;
            default:
                break;
        }

        left.PerYear |= word.Contains("年均", StringComparison.Ordinal);
    }
}
