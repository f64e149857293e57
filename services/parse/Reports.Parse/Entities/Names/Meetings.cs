using System.Buffers;
using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Meetings of congresses and committees by their numbers (市十三届人大一次会议, 省委九届五次全会, 区第六次党代会).</summary>
internal static class Meetings
{
    private const int MostTokens = 14;
    private static readonly SearchValues<char> Ordinals = SearchValues.Create("第一二三四五六七八九十0123456789届次中");

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 2; at < tokens.Length; at++)
        {
            if (tokens[at].Word is not { Text: "会议" or "全会" or [_, '中', '全', '会'] or "全体会议" or "党代会" or "代表大会" or "党代表大会" })
            {
                continue;
            }

            if (First(reading, tokens, at) is >= 0 and var first)
            {
                reading.Add(EntityType.Event, first, at);
            }
            else if (FirstOfNation(reading, tokens, at) is >= 0 and var nation)
            {
                reading.Add(EntityType.Event, nation, at);
            }
        }
    }

    // Numbers, bodies and their places in any order, but the number of the meeting, and a body or its place.
    private static int First(Reading reading, ReadOnlySpan<Token> tokens, int at)
    {
        var (first, isNumbered, isOfBody) = (at, tokens[at].Word is { Text: [_, '中', ..] }, false);
        while (first > 0 && at - first < MostTokens)
        {
            var before = tokens[first - 1];
            if (IsOrdinal(reading.TextOf(before)))
            {
                isOfBody |= isNumbered && reading.TextOf(before)[^1] == '届' && reading.TextOf(tokens[first])[1..].StartsWith("中");
                isNumbered |= reading.TextOf(before)[^1] is '次' or '中';
            }
            else if (before.Kind is TokenKind.ListMark)
            {
                if (first < 2 || !(IsOrdinal(reading.TextOf(tokens[first])) || first == at) || !IsOrdinal(reading.TextOf(tokens[first - 2])))
                {
                    break;
                }
            }
            else if (IsBody(before))
            {
                isOfBody = isNumbered;
            }
            else if (before.Word is not { Text: "全体" or "扩大" } && before.Kind is not TokenKind.Bracketed)
            {
                break;
            }

            first--;
        }

        return isOfBody && !tokens[first].IsFigure && tokens[first].Kind is not TokenKind.Bracketed ? first : -1;
    }

    // 第九次全国家政 + 工作 + 会议.
    private static int FirstOfNation(Reading reading, ReadOnlySpan<Token> tokens, int at)
    {
        var first = at - 1;
        if (tokens[first].Word is not { Text: "工作" })
        {
            return -1;
        }

        while (first > 0 && at - first < MostTokens && tokens[first].IsWord && tokens[first].Word is not { Text: "全国" or "中央" } and not { Class: WordClass.Function })
        {
            first--;
        }

        var isOfNation = tokens[first].Word is { Text: "全国" or "中央" } && at - first > 2;
        return !isOfNation ? -1 : first > 0 && IsOrdinal(reading.TextOf(tokens[first - 1])) ? first - 1 : first;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Ordinals) < 0;

    private static bool IsBody(Token token) => token.Word is { } word
        && (word.NamesPlace || word.Is(WordRoles.Rank) || word.Text is "人大" or "人民代表大会" or "政协" or "党委" or "委员会" or "常委会" or "中国共产党" or "党的" || IsCommittee(word));

    private static bool IsCommittee(Word word) =>
        word.Known == EntityType.Organization && (word.Text[^1] == '委' || word.Text.EndsWith("党委", StringComparison.Ordinal) || word.Text.EndsWith("人大", StringComparison.Ordinal) || word.Text.EndsWith("政协", StringComparison.Ordinal) || word.Text.EndsWith("常委会", StringComparison.Ordinal));
}
