using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Reports.Parse.Tests.Corpus.Labelled;

/// <summary>Reads a folder of documents whose names, or a table beside them, say what they are.</summary>
internal static class LabelledTexts
{
    private const string Work = "government_work_report";
    private const string Party = "party_congress_report";
    private const string Other = "other";

    /// <summary>
    /// The documents of a folder: by <c>metadata.csv</c>, by JSON Lines with titles, or by the names of the files. A file whose name is
    /// no place's or says 通知 is no report.
    /// </summary>
    public static IReadOnlyList<LabelledText> In(string folder)
    {
        var table = Path.Combine(folder, "metadata.csv");
        if (File.Exists(table))
        {
            return [.. File.ReadLines(table).Skip(1).Select(line => OfRow(folder, line.Split(',')))];
        }

        var lines = Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).ToList();
        return lines.Count > 0 ? [.. lines.SelectMany(File.ReadLines).Select(OfLine)] : [.. Files(folder).Select(OfFile)];
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder).Where(f => Path.GetExtension(f) is ".txt" or ".docx").Order(StringComparer.Ordinal);

    private static LabelledText OfRow(string folder, string[] cells)
    {
        var (file, title, region, year) = (cells[0], cells[1], cells[3], int.Parse(cells[4], CultureInfo.InvariantCulture));
        var isLaw = title.Contains("法治政府", StringComparison.Ordinal);
        var isArea = title.Contains("新区", StringComparison.Ordinal);
        return new LabelledText(file, File.ReadAllBytes(Path.Combine(folder, file)), isLaw ? Other : Work, isArea ? null : TruePlace.CodeOf(region, year, "44"), year);
    }

    // A congress is held every five years; a work report is named by its year.
    private static LabelledText OfLine(string line)
    {
        var record = JsonDocument.Parse(line).RootElement;
        var title = record.GetProperty("title").GetString()!;
        var bytes = Encoding.UTF8.GetBytes(record.GetProperty("content").GetString()!);
        var isReport = bytes.Length > 3000 && !title.Contains("决议", StringComparison.Ordinal);
        var isWork = record.TryGetProperty("year", out _);
        var genre = !isReport ? Other : isWork ? Work : Party;
        return new LabelledText(title + ".txt", bytes, genre, isReport ? "000000" : null, isReport && isWork ? YearIn(title) : null);
    }

    private static LabelledText OfFile(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var year = YearIn(stem) ?? YearIn(Path.GetFileName(Path.GetDirectoryName(file)!));
        var code = TruePlace.CodeOf(stem, year);
        var isReport = code is not null && !stem.Contains("通知", StringComparison.Ordinal);
        return new LabelledText(Path.GetFileName(file), File.ReadAllBytes(file), isReport ? Work : Other, code, year);
    }

    private static int? YearIn(string words)
    {
        for (var at = 0; at + 4 <= words.Length; at++)
        {
            if (int.TryParse(words.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2100)
            {
                return year;
            }
        }

        return null;
    }
}
