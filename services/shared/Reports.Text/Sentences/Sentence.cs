namespace Reports.Text.Sentences;

/// <summary>Cuts the sentence around a stretch of text, to be shown with it.</summary>
public static class Sentence
{
    private const string Ends = "。！？!?\n";
    private const string Clauses = "；;，,、：:";
    private const string Closers = "”’』」）)》";

    /// <summary>
    /// The sentence that <c>text[start, end)</c> stands in, without white space around it. One of more than <paramref name="most"/> UTF-16
    /// code units is cut at clauses around the stretch; a stretch that is longer itself is cut at its end.
    /// </summary>
    public static string Around(string text, int start, int end, int most)
    {
        var (from, to) = (Start(text, start, most), End(text, end, most));
        if (to - from > most)
        {
            (from, to) = Narrowed(text, from, to, start, end, most);
        }

        return text[from..to].Trim();
    }

    // No further than the longest that is shown: a text may be one sentence.
    private static int Start(string text, int start, int most)
    {
        var from = start;
        while (from > 0 && start - from <= most && !Ends.Contains(text[from - 1], StringComparison.Ordinal))
        {
            from--;
        }

        while (from < start && Closers.Contains(text[from], StringComparison.Ordinal))
        {
            from++;
        }

        return from;
    }

    private static int End(string text, int end, int most)
    {
        var to = end;
        while (to < text.Length && to - end <= most && !Ends.Contains(text[to], StringComparison.Ordinal))
        {
            to++;
        }

        while (to < text.Length && (Ends.Contains(text[to], StringComparison.Ordinal) || Closers.Contains(text[to], StringComparison.Ordinal)) && text[to] != '\n')
        {
            to++;
        }

        return to;
    }

    private static (int From, int To) Narrowed(string text, int from, int to, int start, int end, int most)
    {
        if (end - start >= most)
        {
            return (start, Whole(text, start + most));
        }

        var low = Math.Max(from, start - ((most - (end - start)) / 2));
        var high = Math.Min(to, low + most);
        low = Math.Max(from, high - most);
        return (low > from ? FirstClause(text, low, start) : low, high < to ? LastClause(text, end, high) : high);
    }

    private static int FirstClause(string text, int low, int start)
    {
        var clause = text.AsSpan(low, start - low).IndexOfAny(Clauses);
        return clause >= 0 ? low + clause + 1 : Whole(text, low) == low ? low : low + 1;
    }

    private static int LastClause(string text, int end, int high)
    {
        var clause = text.AsSpan(end, high - end).LastIndexOfAny(Clauses);
        return clause < 0 ? Whole(text, high) : end + clause + 1;
    }

    // Never between the two halves of a character.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
