using Reports.Parse.Characters;
using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Reads the noun after a figure: 309项 | 政务服务事项 | 实现….</summary>
internal static class RightReader
{
    private const int Longest = 24;
    private const string Delimiters = "，,。；;：:、！!？?\n（(";

    /// <summary>The span of the noun between the figure's end and the limit; empty where there is none.</summary>
    public static (int Start, int End) Read(string text, int start, int limit)
    {
        while (start < limit && (text[start] == '的' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        var end = start;
        while (end < limit && end - start < Longest && !Delimiters.Contains(text[end], StringComparison.Ordinal))
        {
            if (Quotes.Close(text, end, limit) is > 0 and var close)
            {
                end = close + 1;
                continue;
            }

            var rest = text.AsSpan(end, limit - end);
            if (rest[0] == '在' && end > start && rest.Length > 1 && !"建校岗线册编役任读押营".Contains(rest[1], StringComparison.Ordinal))
            {
                break;
            }

            if (rest[0] == '占' && end > start && rest.Length > 1 && rest[1] is not ('地' or '比' or '用' or '道'))
            {
                break;
            }

            if (rest.StartsWith("增长点") || rest.StartsWith("增长极") || rest.StartsWith("稳增长"))
            {
                end += 3;
                continue;
            }

            if ((Lexicon.Stops.Opening(rest, out var always) is > 0 and var stop && (always || EndsAt(rest[stop..])) && !(end > start && (rest.StartsWith("以上") || rest.StartsWith("以下")))) || (end > start && Lexicon.Leads.Opening(rest, out var kind) is > 1 and var act && kind == 'V' && rest.Length > act + 1 && Han.Is(rest[act])))
            {
                break;
            }

            end++;
        }

        // 33个机关和 | 81所学校.
        if (end == limit && end > start && text[end - 1] is '和' or '及' or '与')
        {
            end--;
        }

        // 村(社区): a noun with its other name.
        if (end > start && end + 1 < limit && text[end] is '(' or '（' && text.AsSpan(end, Math.Min(8, limit - end)).IndexOfAny(')', '）') is > 0 and var bracket && end > start)
        {
            end += bracket + 1;
        }

        return end > start && IsNoun(text[start]) ? (start, Math.Min(end, limit)) : (start, start);
    }

    /// <summary>The object of the act that follows a figure (2人 | 获 | “…”称号); empty where there is none.</summary>
    public static (int Start, int End) ObjectAfter(string text, int start, int limit)
    {
        var from = start;
        while (from < limit && Lexicon.Stops.Opening(text.AsSpan(from, limit - from), out _) is > 0 and var length)
        {
            from += length;
        }

        return from == start ? (start, start) : Read(text, from, limit);
    }

    private static bool EndsAt(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || Delimiters.Contains(rest[0], StringComparison.Ordinal) || (Lexicon.Stops.Opening(rest, out var always) > 0 && always);

    private static bool IsNoun(char c) => Han.Is(c) || char.IsAsciiLetterOrDigit(c) || c is '“' or '《' or '"';
}
