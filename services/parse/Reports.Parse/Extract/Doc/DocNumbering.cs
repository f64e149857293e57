using System.Globalization;
using System.Text;
using Reports.Parse.Extract.Lists;

namespace Reports.Parse.Extract.Doc;

/// <summary>
/// Reads the lists of a document: a table of lists, behind it their levels, and a table of the numbers by which paragraphs name a list.
/// </summary>
internal static class DocNumbering
{
    private const int ListLength = 28;
    private const int LevelLength = 28;
    private const int OverrideLength = 16;
    private const int MostLevels = 9;
    private const byte IsSimple = 1;

    /// <summary>The numbering of the document; without one where its tables are broken, since the words still stand.</summary>
    public static Numbering Read(byte[] table, (uint Start, uint Length) lists, (uint Start, uint Length) overrides)
    {
        var numbering = new Numbering();
        try
        {
            if (lists.Length > 0 && overrides.Length > 0)
            {
                ReadLists(table, lists, numbering);
                ReadOverrides(LittleEndian.Slice(table, overrides.Start, overrides.Length), numbering);
            }
        }
        catch (InvalidDataException)
        {
            return new Numbering();
        }

        return numbering;
    }

    private static void ReadLists(byte[] table, (uint Start, uint Length) place, Numbering numbering)
    {
        var bytes = LittleEndian.Slice(table, place.Start, place.Length);
        var count = Math.Min(LittleEndian.Word(bytes, 0), (bytes.Length - sizeof(ushort)) / ListLength);
        var at = place.Start + (long)place.Length;
        for (var i = 0; i < count; i++)
        {
            var list = bytes.Slice(sizeof(ushort) + (i * ListLength), ListLength);
            var levels = numbering.Definitions[Key(LittleEndian.Double(list, 0))] = [];
            for (var level = 0; level < ((list[26] & IsSimple) != 0 ? 1 : MostLevels); level++)
            {
                (levels[level], at) = ReadLevel(table, at);
            }
        }
    }

    private static (NumberingLevel Level, long Next) ReadLevel(byte[] table, long at)
    {
        var head = LittleEndian.Slice(table, at, LevelLength);
        at += LevelLength + head[24] + head[25];
        var length = LittleEndian.Word(table, at) * sizeof(char);
        var pattern = new StringBuilder();
        foreach (var c in Encoding.Unicode.GetString(LittleEndian.Slice(table, at + sizeof(ushort), length)))
        {
            _ = c < MostLevels ? pattern.Append('%').Append((char)('1' + c)) : pattern.Append(c);
        }

        var start = (int)Math.Min(LittleEndian.Double(head, 0), int.MaxValue);
        return (new NumberingLevel(NumberFormat.Name(head[4]), pattern.ToString(), start), at + sizeof(ushort) + length);
    }

    private static void ReadOverrides(ReadOnlySpan<byte> bytes, Numbering numbering)
    {
        var count = Math.Min(LittleEndian.Double(bytes, 0), (uint)(bytes.Length / OverrideLength));
        for (var i = 0; i < count; i++)
        {
            numbering.DefinitionOf[Key((uint)i + 1)] = Key(LittleEndian.Double(bytes, sizeof(uint) + ((long)i * OverrideLength)));
        }
    }

    private static string Key(uint number) => number.ToString(CultureInfo.InvariantCulture);
}
