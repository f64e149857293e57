namespace Reports.Parse.Indicators.Words;

/// <summary>The rows of a data file beside this folder: cells separated by tabs, comments after #, the first row a header where there are columns.</summary>
internal static class WordFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"Reports.Parse.Indicators.Data.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        var header = name.EndsWith(".tsv", StringComparison.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!header)
            {
                yield return line.Split('\t');
            }

            header = false;
        }
    }
}
