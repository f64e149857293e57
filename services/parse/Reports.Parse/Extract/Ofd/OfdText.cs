using System.Xml;

namespace Reports.Parse.Extract.Ofd;

/// <summary>
/// Reads a text object: a box on the page, a matrix, and codes, each with the place of its first character and the steps to the
/// others. Where there are no steps, a character is as wide as its size, or half of it for a narrow one.
/// </summary>
internal sealed class OfdText
{
    private static readonly double[] NoMatrix = [1, 0, 0, 1, 0, 0];

    private readonly double _boxX;
    private readonly double _boxY;
    private readonly double _size;
    private readonly double[] _matrix;
    private readonly double _scale;
    private readonly List<OfdGlyph> _glyphs;

    private OfdText(XmlReader reader, List<OfdGlyph> glyphs)
    {
        (_boxX, _boxY) = OfdNumbers.List(reader.GetAttribute("Boundary")) is [var x, var y, ..] ? (x, y) : (0, 0);
        _size = OfdNumbers.One(reader.GetAttribute("Size"));
        _matrix = OfdNumbers.List(reader.GetAttribute("CTM")) is { Count: 6 } matrix ? [.. matrix] : NoMatrix;
        _scale = Math.Max(Math.Sqrt((_matrix[0] * _matrix[0]) + (_matrix[1] * _matrix[1])), 1e-6);
        _glyphs = glyphs;
    }

    /// <summary>Reads the object that the reader stands on, up to its closing tag.</summary>
    public static void Read(XmlReader reader, List<OfdGlyph> glyphs)
    {
        var text = new OfdText(reader, glyphs);
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            return;
        }

        while (OfdXml.Advance(reader) && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "TextCode" })
            {
                text.AddCode(reader);
            }
        }
    }

    private void AddCode(XmlReader reader)
    {
        var (x, y) = (OfdNumbers.One(reader.GetAttribute("X")), OfdNumbers.One(reader.GetAttribute("Y")));
        var across = OfdNumbers.Steps(reader.GetAttribute("DeltaX"));
        var down = OfdNumbers.Steps(reader.GetAttribute("DeltaY"));
        var number = 0;
        foreach (var character in OfdXml.Words(reader).Trim('\r', '\n').EnumerateRunes())
        {
            var width = _size * (character.Value < 0x2000 ? 0.5 : 1);
            Add(character.ToString(), x, y, width);
            x += Step(across, number) ?? (down is null ? width : 0);
            y += Step(down, number) ?? 0;
            number++;
        }
    }

    private static double? Step(IReadOnlyList<double>? steps, int number) => steps is null ? null : number < steps.Count ? steps[number] : 0;

    private void Add(string character, double x, double y, double width)
    {
        var left = (_matrix[0] * x) + (_matrix[2] * y) + _matrix[4] + _boxX;
        var top = (_matrix[1] * x) + (_matrix[3] * y) + _matrix[5] + _boxY;
        _glyphs.Add(new OfdGlyph(character, left, left + (width * _scale), top, _size * _scale));
    }
}
