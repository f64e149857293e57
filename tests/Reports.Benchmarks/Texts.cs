using System.Text;

namespace Reports.Benchmarks;

/// <summary>The texts to measure on.</summary>
internal static class Texts
{
    public static IReadOnlyList<string> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path))];

    public static double Megabytes(IEnumerable<string> texts) => texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
}
