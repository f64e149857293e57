using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Tells a word between name and figure from the end of another word.</summary>
internal static class PredicateShape
{
    // 高 of 提高 is no word of its own, nor is 增 of 新增 or 至 of 甚至.
    public static bool IsWord(ReadOnlySpan<char> rest, int length, Predicate said)
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
}
