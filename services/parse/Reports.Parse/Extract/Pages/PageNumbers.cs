using System.Globalization;

namespace Reports.Parse.Extract.Pages;

/// <summary>Knows the number of a page among lines near its edge: dressed as such (— 3 —, 第3页), or bare and counting with the pages.</summary>
internal static class PageNumbers
{
    private const int LongestNumber = 4;
    private const int LongestLine = 20;

    public static IEnumerable<Row> In(IReadOnlyList<Row> outer, int pages)
    {
        var bare = new List<(Row Row, int Lead)>();
        foreach (var row in outer.Where(r => r.Text.Length <= LongestLine))
        {
            if (IsDressed(row.Text))
            {
                yield return row;
            }
            else if (Bare(row.Text) is { } number)
            {
                bare.Add((row, number - row.Sheet.Number));
            }
        }

        // A figure of a table does not grow by one from page to page.
        foreach (var (row, _) in bare.GroupBy(b => b.Lead).Where(g => pages == 1 || g.Select(b => b.Row.Sheet.Number).Distinct().Count() > 1).SelectMany(g => g))
        {
            yield return row;
        }
    }

    private static bool IsDressed(string text)
    {
        var digits = text.Count(char.IsDigit);
        return digits is > 0 and <= 2 * LongestNumber
            && text.All(c => char.IsDigit(c) || char.IsWhiteSpace(c) || IsDress(c))
            && text.Any(IsDress)
            && (text.Contains('页', StringComparison.Ordinal) || (IsDash(text.Trim()[0]) && IsDash(text.Trim()[^1])));
    }

    private static bool IsDress(char c) => IsDash(c) || c is '第' or '页' or '共' or '/' or ',' or '，';

    private static bool IsDash(char c) => c is '-' or '—' or '–' or '－' or '―' or '─' or '·' or '•' or '~';

    private static int? Bare(string text) =>
        text.Length <= LongestNumber && int.TryParse(text.Normalize(System.Text.NormalizationForm.FormKC), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
