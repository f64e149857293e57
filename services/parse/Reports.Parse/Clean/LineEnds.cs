namespace Reports.Parse.Clean;

/// <summary>One line feed for every line end: CR, CR LF, vertical tab, form feed, NEL and the separators of Unicode.</summary>
internal static class LineEnds
{
    public const string Kind = "line_ends";

    public static void Repair(string text, MappedTextBuilder to)
    {
        for (var i = text.AsSpan().IndexOfAny(Breaks); i >= 0 && i < text.Length; i = Next(text, i + 1))
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                to.Replace(i, i + 1);
                i++;
            }
            else
            {
                to.Replace(i, i + 1, "\n");
            }
        }
    }

    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("\r\v\f\u0085\u2028\u2029");

    private static int Next(string text, int from) =>
        from >= text.Length || text.AsSpan(from).IndexOfAny(Breaks) is not (>= 0 and var found) ? -1 : from + found;
}
