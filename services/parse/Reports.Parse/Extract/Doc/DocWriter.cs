using System.Globalization;
using System.Text;
using Reports.Parse.Extract.Lists;

namespace Reports.Parse.Extract.Doc;

/// <summary>
/// Writes the characters of a document as lines. Control characters mark the ends of paragraphs and cells, and the three parts of a
/// field, of which only the result is text.
/// </summary>
internal sealed class DocWriter(DocRuns characters, DocRuns paragraphs, Numbering numbering, LineWriter lines)
{
    private const ushort Deleted = 0x0800;
    private const ushort Hidden = 0x083C;
    private const ushort InTable = 0x2416;
    private const ushort EndsRow = 0x2417;
    private const ushort List = 0x460B;
    private const ushort ListLevel = 0x260A;

    private const char CellMark = '\u0007';
    private const char FieldBegins = '\u0013';
    private const char FieldResult = '\u0014';
    private const char FieldEnds = '\u0015';

    private readonly StringBuilder _paragraph = new();
    private readonly Stack<bool> _inInstruction = new();
    private int _instructions;

    public void Write(IEnumerable<(char Character, long Place)> text)
    {
        foreach (var (character, place) in text)
        {
            if (character is FieldBegins or FieldResult or FieldEnds)
            {
                Field(character);
            }
            else if (character == CellMark)
            {
                EndCell(place);
            }
            else if (_instructions == 0 && !IsHidden(place))
            {
                Add(character, place);
            }
        }

        if (_paragraph.Length > 0 || lines.IsInRow)
        {
            EndParagraph(default, inTable: false);
        }

        _inInstruction.Clear();
        _instructions = 0;
    }

    private void Field(char mark)
    {
        if (mark != FieldBegins && _inInstruction.TryPop(out var inInstruction) && inInstruction)
        {
            _instructions--;
        }

        if (mark != FieldEnds)
        {
            _inInstruction.Push(mark == FieldBegins);
            _instructions += mark == FieldBegins ? 1 : 0;
        }
    }

    private bool IsHidden(long place)
    {
        var properties = characters.At(place);
        return properties.Bytes.Length > 0 && (IsOn(properties[Deleted]) || IsOn(properties[Hidden]));
    }

    // The upper bit says that the value is relative to the style: as it is there, or the opposite.
    private static bool IsOn(byte? value) => value is { } bits && (bits & 1) != 0;

    private void Add(char character, long place)
    {
        switch (character)
        {
            case '\r' or '\f':
                EndParagraph(paragraphs.At(place), paragraphs.At(place)[InTable] == 1);
                break;
            case '\v' or '\u000E':
                _paragraph.Append('\n');
                break;
            case '\u001E':
                _paragraph.Append('-');
                break;
            case '\t' or >= ' ':
                _paragraph.Append(character);
                break;
        }
    }

    private void EndParagraph(DocProperties properties, bool inTable)
    {
        if (!inTable)
        {
            lines.EndRow();
        }
        else if (!lines.IsInRow)
        {
            lines.BeginRow();
        }

        lines.Add(Label(properties) + _paragraph);
        _paragraph.Clear();
    }

    private void EndCell(long place)
    {
        var properties = paragraphs.At(place);
        if (properties[EndsRow] == 1)
        {
            lines.EndRow();
            return;
        }

        EndParagraph(properties, inTable: true);
        lines.EndCell();
    }

    private string Label(DocProperties properties) =>
        properties.Number(List) is { } list ? numbering.Label(null, list.ToString(CultureInfo.InvariantCulture), properties[ListLevel]) : string.Empty;
}
