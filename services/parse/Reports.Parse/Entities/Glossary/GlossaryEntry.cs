using System.Buffers;
using Reports.Contracts.Documents;

namespace Reports.Parse.Entities.Glossary;

/// <summary>Reads one line of a glossary: 1.术语：定义 or 术语，是指定义.</summary>
internal static class GlossaryEntry
{
    private const int LongestTerm = 40;
    private static readonly SearchValues<char> Marker = SearchValues.Create("0123456789０１２３４５６７８９.．、)）(（[]［］【】〔〕①②③④⑤⑥⑦⑧⑨⑩ \t　*");
    private static readonly SearchValues<char> Marks = SearchValues.Create("[［【〔(（①②③④⑤⑥⑦⑧⑨⑩0123456789０１２３４５６７８９ \t　*");
    private static readonly SearchValues<char> Colons = SearchValues.Create("：:∶");
    private const string Sentence = "。；;！？";

    /// <summary>The term of the line <c>text[start, end)</c>; null if it has none.</summary>
    public static GlossaryTerm? Of(string text, int start, int end)
    {
        var from = start + MarkerLength(text.AsSpan(start, end - start));
        var line = text.AsSpan(from, end - from).TrimEnd();
        var head = line[..Math.Min(line.Length, LongestTerm)];
        var (length, skip) = Cut(head);
        var term = head[..length].Trim().Trim("，,");
        var definition = line[(length + skip)..].Trim();
        return term.IsEmpty || definition.IsEmpty || term.IndexOfAny(Sentence) >= 0
            ? null
            : new GlossaryTerm(Unquoted(term).ToString(), definition.ToString(), from, from + line.Length);
    }

    private static (int Length, int Skip) Cut(ReadOnlySpan<char> head)
    {
        if (head.IndexOfAny(Colons) is > 0 and var colon)
        {
            return (colon, 1);
        }

        var mean = head.IndexOf("是指", StringComparison.Ordinal);
        return mean > 0 ? (mean, 0) : head.IndexOf("，指", StringComparison.Ordinal) is > 0 and var comma ? (comma, 1) : (0, 0);
    }

    // 1. [2] （3） ④: digits of a marker, but not those that begin a term (12345热线).
    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !Marks.Contains(line[0]))
        {
            return 0;
        }

        var length = line.IndexOfAnyExcept(Marker) is >= 0 and var found ? found : line.Length;
        while (length > 0 && char.IsDigit(line[length - 1]))
        {
            length--;
        }

        return length;
    }

    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> term) =>
        term.Length > 2 && (term[0], term[^1]) is ('“', '”') or ('"', '"') && term[1..^1].IndexOfAny("“”\"") < 0 ? term[1..^1] : term;
}
