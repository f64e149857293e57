namespace Reports.Parse.Characters;

/// <summary>Counts how often words stand in a text.</summary>
internal static class Occurrences
{
    public static int Of(ReadOnlySpan<char> text, string words)
    {
        var count = 0;
        for (var at = text.IndexOf(words); at >= 0; at = text.IndexOf(words))
        {
            count++;
            text = text[(at + words.Length)..];
        }

        return count;
    }
}
