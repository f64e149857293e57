using Reports.Text;

namespace Reports.Parse.Indicators.Words;

/// <summary>The rows of a data file beside this folder: cells separated by tabs, the first row a header where there are columns.</summary>
internal static class WordFile
{
    public static IEnumerable<string[]> Rows(string name) =>
        EmbeddedLines.Of(typeof(WordFile), $"Reports.Parse.Indicators.Data.{name}")
            .Skip(name.EndsWith(".tsv", StringComparison.Ordinal) ? 1 : 0)
            .Select(line => line.Split('\t'));
}
