using Reports.Contracts.Documents;
using Reports.Parse.Structure;

namespace Reports.Parse.Entities.Glossary;

/// <summary>Reads the terms that a report explains at its end (名词解释).</summary>
internal static class GlossaryReader
{
    private static readonly string[] Headings = ["名词解释", "名词注释", "名词说明", "用语说明", "术语解释", "术语说明"];
    private const int LongestHeading = 20;

    /// <summary>The terms in order, each with the span of its line or lines.</summary>
    public static IReadOnlyList<GlossaryTerm> Read(string text, IReadOnlyList<Passage> passages)
    {
        var terms = new List<GlossaryTerm>();
        for (var at = Start(text, passages); at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            Add(terms, text, at, end);
            at = end + 1;
        }

        return terms;
    }

    private static void Add(List<GlossaryTerm> terms, string text, int start, int end)
    {
        if (GlossaryEntry.Of(text, start, end) is { } entry)
        {
            terms.Add(entry);
        }
        else if (terms.Count > 0 && text[start..end].Trim() is { Length: > 0 } more)
        {
            // A line without a term goes on with the definition before it.
            terms[^1] = terms[^1] with { Definition = terms[^1].Definition + "\n" + more, End = end };
        }
    }

    private static int Start(string text, IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (passage.Zone == Zone.Glossary)
            {
                return AfterHeading(text, passage.Start);
            }
        }

        return LastHeading(text);
    }

    // The heading opens the glossary, alone on its line.
    private static int AfterHeading(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end >= 0 && IsHeading(text.AsSpan(start, end - start)) ? end + 1 : start;
    }

    // A glossary that the outline does not know: the last line that is its heading.
    private static int LastHeading(string text)
    {
        for (var end = text.Length; end > 0;)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            if (IsHeading(text.AsSpan(start, end - start)))
            {
                return Math.Min(end + 1, text.Length);
            }

            end = start - 1;
        }

        return text.Length;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length > LongestHeading)
        {
            return false;
        }

        foreach (var heading in Headings)
        {
            if (line.Contains(heading, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
