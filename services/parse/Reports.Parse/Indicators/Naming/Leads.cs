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
            if (char.IsWhiteSpace(rest[0]) || rest[0] is '、' or '，' or ',' or '和' or '与' or '及' or '；' or ';' or ':' or '：' or '）' or ')' or '—' or '*' or '的')
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
            else if (Lexicon.Leads.Opening(rest, out var kind) is > 0 and var length && !IsNoun(rest, length, kind) && !(kind is 'v' or 'V' && left.ActEnd > left.ActStart && rest.Length - length <= 2))
            {
                var word = rest[..length];
                if (left.Direction == 0 && !left.To)
                {
                    left.Direction = word is "增加" ? 1 : word is "减少" or "压减" or "压缩" or "精简" ? -1 : 0;
                    left.Net |= word is "净增";
                    left.Direction = word is "净增" ? 1 : left.Direction;
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

    public static bool IsNoun(ReadOnlySpan<char> rest, int length, char kind) =>
        rest.Length > length
        && ((kind == 's' && (rest[length..].StartsWith("以上") || rest[length..].StartsWith("以下")))
            || (kind is 'v' or 'V' && NounEnds.Contains(rest[length], StringComparison.Ordinal) && !(rest[length] is '总' or '业' or '金' or '力' or '期' && rest.Length > length + 2))
            || (length == 1 && rest[0] is '对' or '为' or '把' or '将' or '有' or '是' or '达' or '新' or '近' or '超' or '约' or '只' or '仅' or '首' or '其' or '共' or '总' or '更' or '获' or '再' or '并' && !SingleLeads(rest)));

    private static bool SingleLeads(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '对' => !rest.StartsWith("对照") && !rest.StartsWith("对比") && !rest.StartsWith("对外") && !rest.StartsWith("对口") && !rest.StartsWith("对俄"),
        '新' => !(rest.StartsWith("新型") || rest.StartsWith("新兴") || rest.StartsWith("新能源") || rest.StartsWith("新城") || rest.StartsWith("新区") || rest.StartsWith("新农") || rest.StartsWith("新一代") || rest.StartsWith("新业态") || rest.StartsWith("新基建") || rest.StartsWith("新技术") || rest.StartsWith("新材料") || rest.StartsWith("新产品") || rest.StartsWith("新闻") || rest.StartsWith("新经济") || rest.StartsWith("新质") || rest.StartsWith("新时代")),
        '总' => false,
        '首' => !rest.StartsWith("首位") && !rest.StartsWith("首店") && !rest.StartsWith("首府") && !rest.StartsWith("首台") && !rest.StartsWith("首发"),
        '并' => Lexicon.Leads.Opening(rest[1..], out _) > 0,
        '再' => !(rest.StartsWith("再生") || rest.StartsWith("再就业") || rest.StartsWith("再造")),
        '其' => !rest.StartsWith("其他"),
        '有' => !rest.StartsWith("有资") && !rest.StartsWith("有效") && !rest.StartsWith("有线") && !rest.StartsWith("有机") && !rest.StartsWith("有色"),
        '近' => !rest.StartsWith("近海") && !rest.StartsWith("近岸"),
        '超' => !rest.StartsWith("超长") && !rest.StartsWith("超算") && !rest.StartsWith("超大") && !rest.StartsWith("超低") && !rest.StartsWith("超高") && !rest.StartsWith("超市") && !rest.StartsWith("超级"),
        '共' => !rest.StartsWith("共享") && !rest.StartsWith("共同") && !rest.StartsWith("共建"),
        '将' or '把' or '为' or '是' or '达' or '约' or '只' or '仅' or '更' or '获' => true,
        _ => true,
    };

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
