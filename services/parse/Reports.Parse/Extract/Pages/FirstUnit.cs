namespace Reports.Parse.Extract.Pages;

/// <summary>What a line may not be broken in at its beginning: a Han character, or a number or Latin word, with the mark after it.</summary>
internal static class FirstUnit
{
    private const string ClosingMarks = "，。、；：！？）》”’】〕%％";

    public static double Width(List<Glyph> row)
    {
        var length = 0;
        while (length < row.Count && IsWord(row[length].Text[0]))
        {
            length++;
        }

        length = Math.Max(1, length);
        while (length < row.Count && ClosingMarks.Contains(row[length].Text[0], StringComparison.Ordinal))
        {
            length++;
        }

        return row[length - 1].Right - row[0].Left;
    }

    private static bool IsWord(char c) => c < '\u2000' && (char.IsLetterOrDigit(c) || c is '.' or '%' or '-' or '/' or '+');
}
