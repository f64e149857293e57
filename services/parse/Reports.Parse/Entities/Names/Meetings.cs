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
            if (tokens[at].Word is { Text: "会议" or "全会" or "全体会议" or "党代会" or "代表大会" or "党代表大会" } && First(reading, tokens, at) is >= 0 and var first)
            {
                reading.Add(EntityType.Event, first, at);
            }
        }
    }

    // Numbers, bodies and their places in any order, but the number of the meeting, and a body or its place.
    private static int First(Reading reading, ReadOnlySpan<Token> tokens, int at)
    {
        var (first, isNumbered, isOfBody) = (at, false, false);
        while (first > 0 && at - first < MostTokens)
        {
            var before = tokens[first - 1];
            if (IsOrdinal(reading.TextOf(before)))
            {
                isNumbered |= reading.TextOf(before)[^1] is '次' or '中';
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

    private static bool IsOrdinal(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Ordinals) < 0;

    private static bool IsBody(Token token) => token.Word is { } word
        && (word.NamesPlace || word.Is(WordRoles.Rank) || word.Text is "人大" or "人民代表大会" or "政协" or "党委" or "委员会" or "常委会" or "中国共产党" or "党的" || IsCommittee(word));

    private static bool IsCommittee(Word word) =>
        word.Known == EntityType.Organization && (word.Text[^1] == '委' || word.Text.EndsWith("党委", StringComparison.Ordinal) || word.Text.EndsWith("人大", StringComparison.Ordinal) || word.Text.EndsWith("政协", StringComparison.Ordinal) || word.Text.EndsWith("常委会", StringComparison.Ordinal));
}
