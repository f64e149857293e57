using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Writes workbooks, as packages and in the binary form of Excel 97.</summary>
internal static class SheetFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A package; a sheet is its name, its state and the XML of its rows.</summary>
    public static byte[] Package(params (string Name, string State, string Rows)[] sheets)
    {
        var file = new DocxFile()
            .Part("_rels/.rels", $"<Relationships xmlns=\"{PackageRelations}\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
            .Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        var (list, relations) = (new StringBuilder(), new StringBuilder($"<Relationship Id=\"s\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>"));
        for (var i = 0; i < sheets.Length; i++)
        {
            list.Append($"<sheet name=\"{sheets[i].Name}\" sheetId=\"{i + 1}\" state=\"{sheets[i].State}\" r:id=\"r{i}\"/>");
            relations.Append($"<Relationship Id=\"r{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
            file.Part($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{sheets[i].Rows}</sheetData></worksheet>");
        }

        return file.Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{list}</sheets></workbook>")
            .Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{PackageRelations}\">{relations}</Relationships>")
            .Build();
    }

    public static string Cell(string place, string words) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{words}</t></is></c>";

    public static string Number(string place, string number, int style = 0) => $"<c r=\"{place}\" s=\"{style}\"><v>{number}</v></c>";

    /// <summary>A binary workbook of one sheet; a cell is words or a number.</summary>
    public static byte[] Binary(string sheet, params object?[][] rows)
    {
        var globals = Record(0x0809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        byte[] name = [(byte)sheet.Length, 1, .. Encoding.Unicode.GetBytes(sheet)];
        var length = globals.Length + 4 + 6 + name.Length + 4;
        return new OleContainer().Stream("Workbook",
        [
            .. globals,
            .. Record(0x0085, [.. BitConverter.GetBytes(length), 0, 0, .. name]),
            .. Record(0x000A, []),
            .. Record(0x0809, [0, 6, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. Record(0x0200, [0, 0, 0, 0, .. BitConverter.GetBytes(rows.Length), 0, 0, .. BitConverter.GetBytes((ushort)rows.Max(r => r.Length)), 0, 0]),
            .. rows.SelectMany((cells, row) => cells.SelectMany((cell, column) => CellRecord(row, column, cell))),
            .. Record(0x000A, []),
        ]).Build();
    }

    private static byte[] CellRecord(int row, int column, object? cell)
    {
        byte[] place = [.. BitConverter.GetBytes((ushort)row), .. BitConverter.GetBytes((ushort)column), 0, 0];
        return cell switch
        {
            string words => Record(0x0204, [.. place, .. BitConverter.GetBytes((ushort)words.Length), 1, .. Encoding.Unicode.GetBytes(words)]),
            double number => Record(0x0203, [.. place, .. BitConverter.GetBytes(number)]),
            _ => [],
        };
    }

    private static byte[] Record(ushort kind, byte[] content) => [.. BitConverter.GetBytes(kind), .. BitConverter.GetBytes((ushort)content.Length), .. content];
}
