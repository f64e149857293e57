using System.Collections.Frozen;
using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Tells by the words around a quotation that it says how a thing is and names none.</summary>
internal static class Speech
{
    private const int MostInRow = 16;
    private static readonly FrozenSet<string> WordsAfter = DataFile.Words("words-after-speech.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> WordsBefore = DataFile.Words("words-before-speech.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool IsAround(ReadOnlySpan<Token> tokens, int at, ReadOnlySpan<char> quotation)
    {
        var before = at > 0 ? tokens[at - 1].Word : null;
        var isCounted = BeginsWithNumber(quotation);
        var after = WordAfter(tokens, at, isCounted ? 1 : MostInRow);
        return (after is not null && WordsAfter.Contains(after.Text) && !(after.Text == "的" && isCounted))
            || (before is not null && WordsBefore.Contains(before.Text))
            || IsTurnedInto(before, after);
    }

    // “甲”“乙”等 + 问题: what a row of quotations tells, each of them tells.
    private static Word? WordAfter(ReadOnlySpan<Token> tokens, int at, int mostInRow)
    {
        var next = at + 1;
        while (next + 1 < tokens.Length && next - at < mostInRow && (tokens[next].Kind is TokenKind.Quoted || (tokens[next].Kind is TokenKind.ListMark && tokens[next + 1].Kind is TokenKind.Quoted) || tokens[next].Word is { Text: "等" }))
        {
            next++;
        }

        return next < tokens.Length && tokens[next].IsWord ? tokens[next].Word : null;
    }

    // 向“乙”转变.
    private static bool IsTurnedInto(Word? before, Word? after) =>
        before is { Text: "向" or "到" or "为" } && after is { Text: "转变" or "转型" or "迈进" or "跨越" or "转化" or "升级" or "延伸" };

    // “四个走在前列”的信心: slogans of numbers are names.
    private static bool BeginsWithNumber(ReadOnlySpan<char> quotation) => char.IsAsciiDigit(quotation[0]) || "一二两三四五六七八九十百千万".Contains(quotation[0]);
}
