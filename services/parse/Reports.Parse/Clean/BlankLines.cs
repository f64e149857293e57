namespace Reports.Parse.Clean;

/// <summary>Takes out blank lines and the line feed at the end: what stands between two line feeds is a paragraph.</summary>
internal static class BlankLines
{
    public const string Kind = "blank_lines";

    public static void Repair(string text, MappedTextBuilder to)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = i < text.Length ? text.IndexOf('\n', i) : -1)
        {
            var end = i;
            while (end < text.Length && text[end] == '\n')
            {
                end++;
            }

            var kept = i == 0 || end == text.Length ? 0 : 1;
            if (end - i > kept)
            {
                to.Replace(i + kept, end);
            }

            i = end;
        }
    }
}
