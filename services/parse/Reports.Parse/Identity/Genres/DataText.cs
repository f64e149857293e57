namespace Reports.Parse.Identity.Genres;

/// <summary>
/// Tells data written as text (JSON, JSON Lines, comma-separated values) from a document. It may quote any number of reports and
/// is none of them.
/// </summary>
internal static class DataText
{
    private const int MostLines = 50;
    private const int LeastRows = 4;
    private const int LeastCommas = 2;

    /// <summary>Looks at the first lines of a text.</summary>
    public static bool Is(string text) => IsJson(text.AsSpan().Trim()) || IsTable(text);

    // {"…": …}, [{…}], or one such object a line.
    private static bool IsJson(ReadOnlySpan<char> text)
    {
        var isObject = text.StartsWith("{") && text.EndsWith("}");
        var isList = text.StartsWith("[") && text.EndsWith("]");
        return (isObject || isList) && text[1..].TrimStart() is ['"' or '{' or '[', ..];
    }

    // Every line has the commas of the first, which names the columns and is no sentence.
    private static bool IsTable(string text)
    {
        var (rows, commas) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (rows == 0 && ((commas = line.Count(',')) < LeastCommas || line.ContainsAny("，。；：、")))
            {
                return false;
            }

            if (line.Count(',') < commas)
            {
                return false;
            }

            if (++rows == MostLines)
            {
                break;
            }
        }

        return rows >= LeastRows;
    }
}
