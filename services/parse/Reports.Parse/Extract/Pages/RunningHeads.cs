namespace Reports.Parse.Extract.Pages;

/// <summary>Drops what is printed on page after page near the upper and lower edge, and the numbers of the pages.</summary>
internal static class RunningHeads
{
    private const double Edge = 0.12;
    private const double SameHeight = 4;

    public static List<Row> Drop(IReadOnlyList<Row> rows)
    {
        var outer = rows.Where(IsOuter).ToList();
        var pages = rows.Select(r => r.Sheet.Number).Distinct().Count();
        var dropped = outer.Where(r => r.Text.Any(char.IsLetter)).GroupBy(r => (Shape(r.Text), Math.Round(r.Baseline / SameHeight)))
            .Where(g => g.Select(r => r.Sheet.Number).Distinct().Count() >= Enough(pages))
            .SelectMany(g => g)
            .Concat(PageNumbers.In(outer, pages))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return rows.Where(r => !dropped.Contains(r)).ToList();
    }

    // Heads of left and right pages differ, and chapters have their own; three of a kind are no chance.
    private static int Enough(int pages) => pages <= 3 ? 2 : 3;

    private static bool IsOuter(Row row) => row.Baseline < Edge * row.Sheet.Height || row.Baseline > (1 - Edge) * row.Sheet.Height;

    private static string Shape(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => char.IsDigit(c) ? '#' : c));
}
