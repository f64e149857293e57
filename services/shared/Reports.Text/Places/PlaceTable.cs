using System.Globalization;

namespace Reports.Text.Places;

/// <summary>Reads the embedded tables of places: areacodes.csv, and those of the sample reports (the README beside them describes the columns).</summary>
internal static class PlaceTable
{
    private const string DirectlyGoverned = "直辖";

    private static readonly string[] Files = ["areacodes.csv", "samples.csv"];

    public static List<Place> Read() => [new(PlaceCode.Nation, "全国", "全国", "nation", null, 1949, null), .. Rows().Select(Row)];

    /// <summary>Codes that gave way to one new code, with that one; where a place was divided or became part of another, nothing follows it.</summary>
    public static IEnumerable<(string Code, string Next)> Successions()
    {
        var since = Rows().GroupBy(cells => cells[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(cells => Year(cells[6])), StringComparer.Ordinal);
        return
            from cells in Rows()
            let next = cells[^1].Split('[')[0]
            where !cells[^1].Contains(';', StringComparison.Ordinal) && since.GetValueOrDefault(next) >= Year(cells[7]) && since.ContainsKey(next)
            select (cells[0], next);
    }

    private static IEnumerable<string[]> Rows()
    {
        foreach (var file in Files)
        {
            using var stream = typeof(PlaceTable).Assembly.GetManifestResourceStream($"Reports.Text.Data.Places.{file}")
                ?? throw new InvalidOperationException($"{file} is not embedded.");
            using var reader = new StreamReader(stream);
            reader.ReadLine();
            while (reader.ReadLine() is { } line)
            {
                yield return line.Split(',');
            }
        }
    }

    private static Place Row(string[] cells)
    {
        var (province, prefecture, name) = (cells[1], cells[2], cells[3]);
        var level = cells[4] switch { "省级" => "province", "地级" => "prefecture", _ => "county" };
        var above = level switch
        {
            "province" => string.Empty,
            "prefecture" => province,
            _ => province + (prefecture == DirectlyGoverned ? string.Empty : prefecture),
        };
        var parent = level switch
        {
            "province" => PlaceCode.Nation,
            "county" when prefecture != DirectlyGoverned => cells[0][..4] + "00",
            _ => cells[0][..2] + "0000",
        };
        return new Place(cells[0], name, above + name, level, parent, Year(cells[6]) ?? 0, Year(cells[7]));
    }

    private static int? Year(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
