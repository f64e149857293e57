using Reports.Parse.Characters;
using Reports.Parse.Indicators.Lexing;

namespace Reports.Parse.Indicators.Sentences;

/// <summary>Cuts a line into sentences and a sentence into clauses. Spans are UTF-16 code units.</summary>
internal static class SentenceCutter
{
    private const string Ends = "。！？!?";
    private const string Pauses = "，,；;：:";

    /// <summary>The sentences of <c>text[start, end)</c>, each with its mark.</summary>
    public static IEnumerable<TextSpan> Of(string text, int start, int end)
    {
        for (var from = start; from < end;)
        {
            var found = text.AsSpan(from, end - from).IndexOfAny(Ends);
            var to = found < 0 ? end : from + found + 1;
            yield return new TextSpan(from, to);
            from = to;
        }
    }

    /// <summary>The end of the clause that begins at <paramref name="from"/>: the next pause that does not stand within a number.</summary>
    public static int ClauseEnd(string text, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (Pauses.Contains(text[at], StringComparison.Ordinal)
                && !(text[at] is ',' or ':' or '：' && at > from && at + 1 < end && Digits.Is(text[at - 1]) && Digits.Is(text[at + 1]) && IsWithinNumber(text, at, end)))
            {
                return at;
            }
        }

        return end;
    }

    private static bool IsWithinNumber(string text, int at, int end)
    {
        var digits = at + 1;
        while (digits < end && Digits.Is(text[digits]))
        {
            digits++;
        }

        return text[at] != ',' || digits - at - 1 == 3;
    }
}
