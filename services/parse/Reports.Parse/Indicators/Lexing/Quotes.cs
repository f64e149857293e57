namespace Reports.Parse.Indicators.Lexing;

/// <summary>Finds the end of what is quoted or named, inside which numbers name and do not count.</summary>
internal static class Quotes
{
    private const int Longest = 60;
    private const string Opening = "“《‘「『\"";
    private const string Closing = "”》’」』\"";

    /// <summary>The offset of the mark that closes the one at <paramref name="at"/>; -1 where this opens nothing.</summary>
    public static int Close(string text, int at, int end)
    {
        var kind = Opening.IndexOf(text[at], StringComparison.Ordinal);
        if (kind < 0)
        {
            return -1;
        }

        var length = Math.Min(end - at - 1, Longest);
        var found = text.AsSpan(at + 1, length).IndexOf(Closing[kind]);
        return found < 0 ? -1 : at + 1 + found;
    }
}
