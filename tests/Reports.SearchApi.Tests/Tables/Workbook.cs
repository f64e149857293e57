using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Reports.SearchApi.Tests.Tables;

/// <summary>A workbook read from its parts: plain XML in a zip.</summary>
internal sealed class Workbook(byte[] bytes) : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly ZipArchive _zip = new(new MemoryStream(bytes), ZipArchiveMode.Read);

    public IReadOnlyList<string> Sheets => [.. Part("xl/workbook.xml").Descendants(Main + "sheet").Select(s => (string)s.Attribute("name")!)];

    public int Formulas => Enumerable.Range(1, Sheets.Count).Sum(n => Part($"xl/worksheets/sheet{n}.xml").Descendants(Main + "f").Count());

    /// <summary>The rows of a sheet: text, numbers, nulls.</summary>
    public IReadOnlyList<object?[]> Read(int sheet) =>
        [.. Part($"xl/worksheets/sheet{sheet + 1}.xml").Descendants(Main + "row").Select(row => row.Elements(Main + "c").Select(Cell).ToArray())];

    public void Dispose() => _zip.Dispose();

    private static object? Cell(XElement cell) => (string?)cell.Attribute("t") switch
    {
        "inlineStr" => string.Concat(cell.Descendants(Main + "t").Select(t => t.Value)),
        _ when cell.Element(Main + "v") is { } value => double.Parse(value.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private XDocument Part(string name)
    {
        using var part = _zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
