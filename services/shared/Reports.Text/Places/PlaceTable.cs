using System.Globalization;

namespace Reports.Text.Places;

/// <summary>Reads the embedded table of places (areacodes.csv; its columns are described in the README beside it).</summary>
internal static class PlaceTable
{
    private const string DirectlyGoverned = "直辖";

    public static List<Place> Read()
    {
        using var stream = typeof(PlaceTable).Assembly.GetManifestResourceStream("Reports.Text.Data.Places.areacodes.csv")
            ?? throw new InvalidOperationException("areacodes.csv is not embedded.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var places = new List<Place> { new(PlaceCode.Nation, "全国", "全国", "nation", null, 1949, null) };
        while (reader.ReadLine() is { } line)
        {
            places.Add(Row(line.Split(',')));
        }

        return places;
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
