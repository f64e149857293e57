using Reports.Parse.Characters;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Words;
using Reports.Text.Indicators;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Strips the words that open a clause before the thing measured: time, place, adverbs, acts.</summary>
internal static class Leads
{
    private const string NounEnds = "率量额数度值比费金力业性型者总期权区链商员";

    public static int Strip(string text, int start, int end, ReportPeriods periods, LeftWords left)
    {
        while (start < end)
        {
            var rest = text.AsSpan(start, end - start);
            if (Opens(rest, out var kind) > 1 && kind == 'n')
            {
                return start;
            }

            if (char.IsWhiteSpace(rest[0]) || rest[0] is '、' or '，' or ',' or '；' or ';' or ':' or '：' or '）' or ')' or '—' or '*' or '的' or (>= '①' and <= '⑳') || (rest[0] is '和' or '与' or '及' && !rest.StartsWith("及时")))
            {
                start++;
            }
            else if (IndicatorCatalogue.Named(rest) is not null)
            {
                return start;
            }
            else if (rest.Length > 3 && rest[1] is '是' or '要' && ChineseNumber.IsNumeral(rest[0]))
            {
                start += 2;
            }
            else if (rest.StartsWith("连续") && rest.IndexOfAny("年次月届") is > 2 and < 7 and var years)
            {
                start += years + 1;
            }
            else if (Preposition(rest) is > 0 and var phrase)
            {
                start += phrase;
            }
            else if (TimeWords.Opening(rest, periods, out var period) is > 0 and var time)
            {
                left.Period ??= period;
                start += time;
            }
            else if (Opens(rest, out kind) is > 0 and var length && !IsNoun(rest, length, kind) && !(kind is 'v' or 'V' && left.ActEnd > left.ActStart && rest.Length - length <= 2))
            {
                var word = rest[..length];
                if (left.Direction == 0 && !left.To)
                {
                    left.Direction = word is "增加" or "净增" ? 1 : word is "减少" or "压减" or "压缩" or "精简" ? -1 : 0;
                    left.ByAct = left.Direction != 0;
                }

                left.Each |= word is "均" or "都";
                left.Intends |= word is "力争" or "计划" or "拟" or "力争全年";
                if (kind != 's')
                {
                    (left.ActStart, left.ActEnd) = kind is 'v' or 'V' ? (start, start + length) : (left.ActStart, left.ActEnd);
                }

                start += length;
            }
            else
            {
                return start;
            }
        }

        return start;
    }

    /// <summary>The word that may open a clause; 建成区 is none in 建成区域.</summary>
    private static int Opens(ReadOnlySpan<char> rest, out char kind)
    {
        var length = Lexicon.Leads.Opening(rest, out kind);
        return length > 0 && kind == 's' && rest.Length > length && rest[length] == '域' && rest[length - 1] == '区' ? Lexicon.Leads.Opening(rest[..(length - 1)], out kind) : length;
    }

    public static bool IsNoun(ReadOnlySpan<char> rest, int length, char kind) =>
        rest.Length > length
        && (kind == 'n'
            || (kind == 's' && (rest[length..].StartsWith("以上") || rest[length..].StartsWith("以下")))
            || (kind is 'v' or 'V' && !(Lexicon.Leads.Opening(rest[length..], out var next) > 1 && next == 'n') && (NounEnds.Contains(rest[length], StringComparison.Ordinal) || rest[length..].StartsWith("时限") || rest[length..].StartsWith("时间")) && !(rest[length] is '总' or '业' or '金' or '力' or '期' && rest.Length > length + 2)));

    // 在…中, 在…方面: where, not what.
    private static int Preposition(ReadOnlySpan<char> rest)
    {
        if (rest[0] != '在' || rest.Length < 4 || rest[1] is '建' or '校' or '岗' or '职' or '册' or '编' or '营' or '线')
        {
            return 0;
        }

        var end = rest[..Math.Min(rest.Length, 24)].LastIndexOfAny("中上内里下");
        return end > 1 && end + 1 < rest.Length && !(rest[end] == '上' && rest[end + 1] is '市' or '线' or '海') && !(rest[end] == '中' && rest[end + 1] is '心' or '小' or '型' or '学' or '医' or '央' or '试') ? end + 1 : 0;
    }
}
