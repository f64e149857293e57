using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads a place in a ranking: 居全国第一, 列全省第14位, 位居首位. Other ordinals (第一产业, 第三届) are none.</summary>
internal static class RankLexer
{
    private const int Reach = 40;

    private static readonly Unit Place = new("位", UnitKind.Rank, "位", 1, string.Empty);
    private static readonly Unit Name = new("名", UnitKind.Rank, "位", 1, string.Empty);
    private static readonly string[] Verbs = ["居", "列", "排", "名列", "领跑", "跃升", "上升", "前移", "进位", "晋升", "保持", "夺得", "获", "走在", "为全", "是全"];
    private static readonly string[] Fields = ["全国", "全省", "全区", "全市", "全球", "世界", "全县", "全州", "全盟", "城市", "地区", "盟市", "市州", "市县", "正数", "省份", "中西部", "西部", "东部", "同类", "亚洲", "国内"];

    /// <summary>A rank that begins at 第 or 首; null where it is something else.</summary>
    public static Quantity? Read(string text, int start, int at, int end) =>
        text[at] == '首' ? First(text, start, at, end) : Ordinal(text, start, at, end);

    private static Quantity? First(string text, int start, int at, int end) =>
        at + 1 < end && text[at + 1] == '位' && IsRanked(text, start, at, fields: false) ? new Quantity(at, at + 2, 1, null, "位", Place, 1, "exact", null) : null;

    private static Quantity? Ordinal(string text, int start, int at, int end)
    {
        var rest = text.AsSpan(at + 1, end - at - 1);
        var length = Digits.Read(rest, out var value);
        if (length == 0)
        {
            length = HanNumerals.Read(rest, out value);
        }

        if (length == 0 || value < 1)
        {
            return null;
        }

        var after = at + 1 + length;
        var named = after < end && text[after] is '位' or '名' ? text[after] : '\0';
        var stop = named == '\0' ? after : after + 1;
        var ends = stop >= end || !Characters.Han.Is(text[stop]) || text[stop] is '和' or '及' or '与' or '的' or '且';
        return (named != '\0' || ends) && (ends || named == '位') && IsRanked(text, start, at, fields: true)
            ? new Quantity(at, stop, value, null, named == '名' ? "名" : "位", named == '名' ? Name : Place, 1, "exact", null)
            : null;
    }

    // 创造了许多全国第一: nothing is ranked.
    private static bool IsBoast(ReadOnlySpan<char> before) => !before.IsEmpty && before[^1] is '多' or '个' or '项' or '争' or '创';

    private static bool IsRanked(string text, int start, int at, bool fields)
    {
        var from = Math.Max(start, at - Reach);
        var before = text.AsSpan(from, at - from);
        var clause = before[(before.LastIndexOfAny("，,；;。") + 1)..];
        foreach (var verb in Verbs)
        {
            if (clause.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return fields && Array.Find(Fields, f => text.AsSpan(from, at - from).EndsWith(f, StringComparison.Ordinal)) is { } field && !IsBoast(clause[..Math.Max(0, clause.Length - field.Length)]);
    }
}
