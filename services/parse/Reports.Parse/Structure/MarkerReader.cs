using Reports.Parse.Characters;

namespace Reports.Parse.Structure;

/// <summary>Reads the marker at the beginning of a line, through marks of emphasis, in full or half width.</summary>
internal static class MarkerReader
{
    private const int LongestNumeral = 4;

    public static Marker? Read(string text, Line line)
    {
        var start = line.ContentStart(text);
        while (start < line.End && (text[start] is '*' or '#' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        if (start >= line.End)
        {
            return null;
        }

        return text[start] switch
        {
            '(' or '（' => Section(text, start, line.End),
            '第' => Part(text, start, line.End),
            _ => Chapter(text, start, line.End),
        };
    }

    private static Marker? Chapter(string text, int start, int end)
    {
        var after = NumeralEnd(text, start, end);
        if (Number(text, start, after) is not { } number || after >= end || text[after] is not ('、' or '．' or '.'))
        {
            return null;
        }

        // 一、二、三产业 counts things; it opens nothing.
        var next = NumeralEnd(text, after + 1, end);
        return next > after + 1 && next < end && text[next] == '、' ? null : new Marker(MarkerKind.Chapter, number, start, after + 1);
    }

    private static Marker? Section(string text, int start, int end)
    {
        var after = NumeralEnd(text, start + 1, end);
        return Number(text, start + 1, after) is { } number && after < end && text[after] is ')' or '）'
            ? new Marker(MarkerKind.Section, number, start, SkipComma(text, after + 1, end))
            : null;
    }

    private static Marker? Part(string text, int start, int end)
    {
        var after = NumeralEnd(text, start + 1, end);
        return Number(text, start + 1, after) is { } number && text.AsSpan(after, end - after).StartsWith("部分")
            ? new Marker(MarkerKind.Part, number, start, after + 2)
            : null;
    }

    private static int NumeralEnd(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start < LongestNumeral && ChineseNumber.IsNumeral(text[at]) && !char.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int? Number(string text, int start, int end) => ChineseNumber.Parse(text.AsSpan(start, end - start)) is > 0 and var n ? n : null;

    private static int SkipComma(string text, int at, int end) => at < end && text[at] == '、' ? at + 1 : at;
}
