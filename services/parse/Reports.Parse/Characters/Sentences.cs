namespace Reports.Parse.Characters;

/// <summary>Splits a stretch of text at full stops, exclamation and question marks; what closes a quotation goes with its sentence.</summary>
internal static class Sentences
{
    private const string Stops = "。！？!?";
    private const string Closers = "”’」』）)";

    /// <summary>The sentences of a stretch in order, white space before each left out; the last may lack its stop.</summary>
    public static IEnumerable<TextSpan> Of(string text, int start, int end)
    {
        for (var from = start; from < end;)
        {
            while (from < end && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            var stop = text.AsSpan(from, end - from).IndexOfAny(Stops);
            var to = stop < 0 ? end : from + stop + 1;
            while (stop >= 0 && to < end && Closers.Contains(text[to], StringComparison.Ordinal))
            {
                to++;
            }

            if (to > from)
            {
                yield return new TextSpan(from, to);
            }

            from = to;
        }
    }
}
