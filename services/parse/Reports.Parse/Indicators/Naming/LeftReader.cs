using Reports.Parse.Characters;
using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Words;
using Reports.Text.Indicators;

namespace Reports.Parse.Indicators.Naming;

/// <summary>
/// Reads the words before a figure, from the figure backwards to the name (…同比 | 增长 | 6%), then from the clause's beginning forwards
/// to it (全年 | 完成 | …).
/// </summary>
internal static class LeftReader
{
    private const int LongestComparison = 16;
    private const string NounEnds = "率量额数度值比费金力业性型者总期权区链商员";

    public static LeftWords Read(string text, int start, int end, UnitKind kind, ReportPeriods periods)
    {
        var left = new LeftWords();
        end = StripPredicates(text, start, end, kind, periods, left);
        end = CutComparison(text, start, end, kind, left);
        end = CutCompletion(text, start, end, kind, left);
        end = CutShare(text, start, end, kind, left);
        end = StripPredicates(text, start, end, kind, periods, left);
        start = StripLeads(text, start, end, periods, left);
        (left.NameStart, left.NameEnd) = Trim(text, start, end);
        CutSubject(text, left);
        left.Period ??= TimeWords.Last(text.AsSpan(start, Math.Max(0, end - start)), periods);
        return left;
    }

    private static int StripPredicates(string text, int start, int end, UnitKind kind, ReportPeriods periods, LeftWords left)
    {
        while (end > start)
        {
            var rest = text.AsSpan(start, end - start);
            if (char.IsWhiteSpace(rest[^1]) || rest[^1] is ':' or '：' or '、' or '，' or ',' or '的' or '了' or '（' or '(' or '—')
            {
                if (rest[^1] == '的' && TimeWords.Ending(rest[..^1], periods, out _) == 0)
                {
                    return end;
                }

                end--;
            }
            else if (Per(rest) is > 0 and var per)
            {
                end -= per;
            }
            else if (!left.HasPredicate && rest[^1] != '的' && Compared(text, start, end, periods, out var before) is > 0 and var compared)
            {
                (left.From, left.HasPredicate, left.Period) = (true, true, before);
                end -= compared;
            }
            else if (Consecutive(rest) is > 0 and var years)
            {
                end -= years;
            }
            else if (TimeWords.Ending(rest, periods, out var period) is > 0 and var time && !(time < rest.Length && rest[^(time + 1)] is '比' or '较' or '与'))
            {
                left.Period ??= time < rest.Length && rest[^(time + 1)] is '是' or '为' ? null : period;
                end -= time;
            }
            else if (Lexicon.Before.Ending(rest, out var qualifier) is > 0 and var tone && (rest[^1] == '约' || (tone > 1 && kind != UnitKind.Point)))
            {
                left.Qualifier ??= qualifier;
                left.HasPredicate = left.Reaches = true;
                end -= tone;
            }
            else if (Lexicon.Predicates.Ending(rest, out var said) is > 0 and var length && Takes(rest, length, said) && !(said == Predicate.Rate && left.Direction != 0))
            {
                Apply(said, rest[^length..], end, length, kind, left);
                end -= length;
            }
            else if (rest[^1] == '等' && rest.Length > 2)
            {
                return end - 1;
            }
            else
            {
                return end;
            }
        }

        return end;
    }

    // 比一九五七年的 | 1241亿元: what it was in the year compared with.
    private static int Compared(string text, int start, int end, ReportPeriods periods, out string? period)
    {
        var rest = text.AsSpan(start, end - start);
        var time = TimeWords.Ending(rest, periods, out period);
        return time > 0 && period is not null && time < rest.Length && rest[^(time + 1)] is '比' or '较' && text[end] == '的' ? time + 1 : 0;
    }

    // 连续20年: how long, not when.
    private static int Consecutive(ReadOnlySpan<char> rest)
    {
        var at = rest.LastIndexOf("连续");
        return at >= 0 && rest.Length - at <= 7 && rest[^1] is '年' or '次' or '月' or '届' ? rest.Length - at : 0;
    }

    // 每人每年, 每生每月: what the figure is counted by.
    private static int Per(ReadOnlySpan<char> rest) =>
        rest.Length >= 2 && rest[^2] == '每' && rest[^1] is '人' or '生' or '年' or '月' or '天' or '日' or '户' or '亩' or '吨' or '村' or '家' && rest.Length >= 2 && rest[^2] == '每' ? 2 : rest.EndsWith("年人均") || rest.EndsWith("月人均") ? 3 : 0;

    // 高 of 提高 is no word of its own, nor is 增 of 新增 or 至 of 甚至.
    private static bool Takes(ReadOnlySpan<char> rest, int length, Predicate said)
    {
        if (said == Predicate.NewNoun)
        {
            return rest.Length == length;
        }

        if (length > 1 || rest.Length == 1)
        {
            return true;
        }

        var previous = rest[^2];
        return rest[^1] switch
        {
            '高' => previous is not ('最' or '提' or '崇' or '初'),
            '快' => previous is not ('加' or '较' or '赶'),
            '超' => previous is not ('赶' or '高'),
            '多' => previous is not ('许' or '众' or '更'),
            '少' => previous is not ('减' or '青'),
            '有' => previous is not ('国' or '所' or '没' or '私' or '公' or '拥' or '享' or '富'),
            '为' => previous is not ('作' or '行' or '因'),
            '是' => previous is not ('但' or '就' or '于'),
            '要' => previous is not ('重' or '主' or '需'),
            '能' => previous is not ('产' or '功' or '智' or '节' or '储' or '动' or '性'),
            '可' => previous is not ('许' or '认'),
            '计' => previous is not ('设' or '会' or '统'),
            '以' => previous is not ('可' or '所' or '予' or '得'),
            '才' => previous is not ('人' or '英' or '干'),
            '按' => true,
            '升' => previous is not ('提'),
            '降' => previous is not ('沉'),
            '也' or '还' or '就' or '又' or '再' or '仍' => previous is not ('成' or '归' or '返'),
            '合' => previous is not ('综' or '联' or '融' or '组' or '整' or '结' or '符' or '混'),
            '含' => previous is not ('包'),
            '由' or '从' => true,
            '将' or '已' => true,
            '均' => previous is not ('人' or '户' or '年' or '月' or '日' or '平' or '亩' or '生' or '地'),
            _ => true,
        };
    }

    private static void Apply(Predicate said, ReadOnlySpan<char> word, int end, int length, UnitKind kind, LeftWords left)
    {
        left.HasPredicate = true;
        switch (said)
        {
            case Predicate.Link:
                left.Reaches = true;
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
                (left.Net, left.Direction) = (true, 1);
                break;
            case Predicate.NetDown:
                (left.Net, left.Direction) = (true, -1);
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

    // 增速高于全国平均水平 | 3个百分点, 赤字率比去年预算 | 高 | 0.2个百分点.
    private static int CutComparison(string text, int start, int end, UnitKind kind, LeftWords left)
    {
        var rest = text.AsSpan(start, end - start);
        var at = rest.LastIndexOfAny('比', '较');
        if (at >= 0 && rest.Length - at <= LongestComparison && left.Direction != 0 && !IsWord(rest, at))
        {
            return start + at;
        }

        if (kind is UnitKind.Point or UnitKind.Rank or UnitKind.Count)
        {
            foreach (var (word, direction) in new[] { ("高于", 1), ("低于", -1), ("快于", 1), ("慢于", -1), ("高出", 1), ("好于", 1), ("超出", 1), ("超", 1), ("领先", 1) })
            {
                var found = rest.LastIndexOf(word);
                if (found >= 0 && rest.Length - found <= LongestComparison && (kind == UnitKind.Point || (rest[found..].Contains("目标", StringComparison.Ordinal) && found > 0)))
                {
                    left.Direction = direction;
                    left.HasPredicate = true;
                    return start + found;
                }
            }
        }

        return end;
    }

    private static bool IsWord(ReadOnlySpan<char> rest, int at)
    {
        var next = at + 1 < rest.Length ? rest[at + 1] : '\0';
        var previous = at > 0 ? rest[at - 1] : '\0';
        return rest[at] == '比' ? next is '重' or '例' or '率' or '较' or '赛' or '值' || previous is '占' or '对' or '相' or '环' or '同' : next is '大' or '好' or '快' or '高' or '低' or '多' or '强' || previous is '比';
    }

    // 完成年度任务的 | 57%, 占年计划的 | 111%.
    private static int CutCompletion(string text, int start, int end, UnitKind kind, LeftWords left)
    {
        var rest = text.AsSpan(start, end - start).TrimEnd('的');
        if (kind != UnitKind.Percent || !(rest.EndsWith("任务") || rest.EndsWith("目标") || rest.EndsWith("计划")))
        {
            return end;
        }

        var at = Math.Max(rest.LastIndexOf("完成"), rest.LastIndexOf('占'));
        if (at < 0)
        {
            return end;
        }

        left.IsCompletion = true;
        return start + at;
    }

    // 占全国 | 34.5%, 约占地区生产总值的比重 | 5%.
    private static int CutShare(string text, int start, int end, UnitKind kind, LeftWords left)
    {
        if (kind != UnitKind.Percent && kind != UnitKind.Tenth)
        {
            return end;
        }

        var rest = text.AsSpan(start, end - start);
        var at = rest.LastIndexOf('占');
        if (at < 0 || (at + 1 < rest.Length && rest[at + 1] is '比' or '地' && !rest[at..].StartsWith("占地区")))
        {
            return end;
        }

        var whole = rest[(at + 1)..];
        foreach (var tail in new[] { "的比重", "的比例", "的份额", "比重", "比例", "份额", "总量", "的" })
        {
            if (whole.EndsWith(tail))
            {
                whole = whole[..^tail.Length];
                break;
            }
        }

        left.IsShare = true;
        (left.WholeStart, left.WholeEnd) = (start + at + 1, start + at + 1 + whole.Length);
        return start + at;
    }

    private static int StripLeads(string text, int start, int end, ReportPeriods periods, LeftWords left)
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

    private static bool IsNoun(ReadOnlySpan<char> rest, int length, char kind) =>
        rest.Length > length
        && ((kind == 's' && (rest[length..].StartsWith("以上") || rest[length..].StartsWith("以下")))
            || (kind is 'v' or 'V' && NounEnds.Contains(rest[length], StringComparison.Ordinal) && !(rest[length] is '总' or '业' or '金' or '力' or '期' && rest.Length > length + 2))
            || (length == 1 && rest[0] is '对' or '为' or '把' or '将' or '有' or '是' or '达' or '新' or '近' or '超' or '约' or '只' or '仅' or '首' or '其' or '共' or '总' or '更' or '获' or '再' or '并' && !SingleLeads(rest)));

    private static bool SingleLeads(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '对' => !rest.StartsWith("对外") && !rest.StartsWith("对口") && !rest.StartsWith("对俄"),
        '新' => !(rest.StartsWith("新型") || rest.StartsWith("新兴") || rest.StartsWith("新能源") || rest.StartsWith("新城") || rest.StartsWith("新区") || rest.StartsWith("新农") || rest.StartsWith("新一代") || rest.StartsWith("新业态") || rest.StartsWith("新基建") || rest.StartsWith("新技术") || rest.StartsWith("新材料") || rest.StartsWith("新产品") || rest.StartsWith("新闻") || rest.StartsWith("新经济") || rest.StartsWith("新质") || rest.StartsWith("新时代")),
        '总' => false,
        '首' => !rest.StartsWith("首位") && !rest.StartsWith("首店") && !rest.StartsWith("首府") && !rest.StartsWith("首台") && !rest.StartsWith("首发"),
        '并' => Lexicon.Leads.Opening(rest[1..], out _) > 0,
        '再' => !(rest.StartsWith("再生") || rest.StartsWith("再就业") || rest.StartsWith("再造")),
        '其' => !rest.StartsWith("其他"),
        '有' => !rest.StartsWith("有效") && !rest.StartsWith("有线") && !rest.StartsWith("有机") && !rest.StartsWith("有色"),
        '近' => !rest.StartsWith("近海") && !rest.StartsWith("近岸"),
        '超' => !rest.StartsWith("超低") && !rest.StartsWith("超高") && !rest.StartsWith("超市") && !rest.StartsWith("超级"),
        '共' => !rest.StartsWith("共享") && !rest.StartsWith("共同") && !rest.StartsWith("共建"),
        '将' or '把' or '为' or '是' or '达' or '约' or '只' or '仅' or '更' or '获' => true,
        _ => true,
    };

    // 在…中, 在…方面: where, not what.
    private static int Preposition(ReadOnlySpan<char> rest)
    {
        if (rest[0] != '在' || rest.Length < 4)
        {
            return 0;
        }

        var end = rest[..Math.Min(rest.Length, 24)].LastIndexOfAny("中上内里下");
        return end > 1 && end + 1 < rest.Length && !(rest[end] == '上' && rest[end + 1] is '市' or '线' or '海') ? end + 1 : 0;
    }

    // …企业 | 实现 | 产值: the last act in the middle ends the subject.
    private static void CutSubject(string text, LeftWords left)
    {
        var name = text.AsSpan(left.NameStart, Math.Max(0, left.NameEnd - left.NameStart));
        if (name.Length < 4 || IndicatorCatalogue.Named(name) is not null)
        {
            return;
        }

        for (var at = 1; at + 3 < name.Length; at++)
        {
            if (Quotes.Close(text, left.NameStart + at, left.NameEnd) is > 0 and var close)
            {
                at = close - left.NameStart;
                continue;
            }

            if (Lexicon.Leads.Opening(name[at..], out var kind) is > 1 and var length && kind == 'V' && at + length + 2 <= name.Length && EndsSubject(name, at, length, kind))
            {
                (left.SubjectStart, left.SubjectEnd) = (left.NameStart, left.NameStart + at);
                (left.NameStart, left.NameEnd) = Trim(text, left.NameStart + at + length, left.NameEnd);
                CutSubject(text, left);
                return;
            }
        }
    }

    private static bool EndsSubject(ReadOnlySpan<char> name, int at, int length, char kind) =>
        !IsNoun(name[at..], length, kind)
        && name[at - 1] is not ('的' or '、')
        && name[at + length] is not ('的' or '、')
        && (name[..at].IndexOf('、') < 0 || name.Slice(at, length) is "实现" or "完成" or "新增" or "获得" or "建成")
        && IndicatorCatalogue.Named(name[at..]) is null;

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '、' or '，' or ',' or '：' or ':' or '的'))
        {
            end--;
        }

        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '、' or '，' or ',' or '的' or '了'))
        {
            start++;
        }

        return (start, end);
    }
}
