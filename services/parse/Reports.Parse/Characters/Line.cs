namespace Reports.Parse.Characters;

/// <summary>
/// A line of a text in UTF-16 code units: <paramref name="Start"/> up to its end without the line feed, <paramref name="Next"/> where
/// the one after it begins.
/// </summary>
internal readonly record struct Line(int Start, int End, int Next)
{
    /// <summary>The line without white space around it.</summary>
    public ReadOnlySpan<char> Content(string text) => text.AsSpan(Start, End - Start).Trim();

    /// <summary>Offset of the first character that is no white space; the end for a blank line.</summary>
    public int ContentStart(string text)
    {
        var at = Start;
        while (at < End && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    public bool IsBlank(string text) => ContentStart(text) == End;
}
