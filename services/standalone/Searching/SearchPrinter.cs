using System.Text;
using Reports.Search.Answers;

namespace Reports.Standalone.Searching;

/// <summary>An answer as a terminal shows it: marks in bold, or between 【】 where the output is no terminal.</summary>
internal static class SearchPrinter
{
    public static void Print(SearchAnswer answer, TextWriter output)
    {
        output.WriteLine($"{answer.Total.Reports} reports, {answer.Total.Passages} passages");
        Print(answer.Items, output);
        if (answer.Near is { Items.Count: > 0 } near)
        {
            output.WriteLine("近似结果 near results");
            Print(near.Items, output);
        }
    }

    private static void Print(IReadOnlyList<SearchItem> items, TextWriter output)
    {
        foreach (var item in items)
        {
            output.WriteLine();
            output.WriteLine(string.Join("  ", new[] { item.Report.Title, item.Report.Jurisdiction, item.Report.Plan }.Where(part => part is not null)));
            foreach (var passage in item.Passages)
            {
                output.WriteLine($"  {passage.Document[..12]} #{passage.N}  {string.Join(" › ", passage.Path)}");
                output.WriteLine("    " + Marked(passage));
            }
        }
    }

    private static string Marked(PassageHit passage)
    {
        var (open, close) = Console.IsOutputRedirected ? ("【", "】") : ("\e[1m", "\e[0m");
        var text = new StringBuilder(passage.Snippet);
        foreach (var mark in passage.Marks.Reverse())
        {
            text.Insert(mark[1], close).Insert(mark[0], open);
        }

        return text.Replace('\n', ' ').ToString();
    }
}
