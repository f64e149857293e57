using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Reports.Parse.Tests.Corpus;

/// <summary>The annotated documents among the real ones: by file name; a national report is an entry of the nation's file.</summary>
internal static class GoldDocuments
{
    private const string National = "national-";

    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        var files = new[] { "seeds", "corpus/provinces-2025", "corpus/cities-2024", "corpus/shenzhen-2001-2019" }.SelectMany(f => SharedFiles.In(f)).ToList();
        foreach (var line in File.ReadLines(Path.Combine(SharedFiles.Folder("gold"), "meta.jsonl")))
        {
            var name = JsonDocument.Parse(line).RootElement.GetProperty("doc").GetString()!;
            yield return name.StartsWith(National, StringComparison.Ordinal)
                ? (name, Encoding.UTF8.GetBytes(OfNation(int.Parse(Path.GetFileNameWithoutExtension(name)[National.Length..], CultureInfo.InvariantCulture))))
                : (name, File.ReadAllBytes(files.Find(f => Path.GetFileName(f) == name) ?? files.First(f => Path.GetFileNameWithoutExtension(f) == name)));
        }
    }

    private static string OfNation(int year) => File.ReadLines(Path.Combine(SharedFiles.Folder("corpus/national"), "government_work_reports.jsonl"))
        .Select(l => JsonDocument.Parse(l).RootElement)
        .First(e => e.GetProperty("year").ToString() == year.ToString(CultureInfo.InvariantCulture))
        .GetProperty("content").GetString()!;
}
