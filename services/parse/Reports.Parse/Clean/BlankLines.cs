namespace Reports.Parse.Clean;

/// <summary>Leaves two blank lines where there are more.</summary>
internal static class BlankLines
{
    public const string Kind = "blank_lines";

    private const int MostFeeds = 3;

    public static void Repair(string text, MappedTextBuilder to)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = i < text.Length ? text.IndexOf('\n', i) : -1)
        {
            var end = i;
            while (end < text.Length && text[end] == '\n')
            {
                end++;
            }

            if (end - i > MostFeeds)
            {
                to.Replace(i + MostFeeds, end);
            }

            i = end;
        }
    }
}
