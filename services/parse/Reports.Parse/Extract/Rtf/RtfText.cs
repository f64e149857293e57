using System.Text;
using Reports.Parse.Decode;

namespace Reports.Parse.Extract.Rtf;

/// <summary>One of the two texts of a file, body or notes: gathers bytes until their code page ends, then characters into lines.</summary>
internal sealed class RtfText
{
    private const int Western = 1252;
    private const int Chinese = 936;

    private readonly StringBuilder _paragraph = new();
    private readonly List<byte> _bytes = [];
    private int _codePage;

    public LineWriter Lines { get; } = new();

    public bool IsEmpty => _paragraph.Length == 0 && _bytes.Count == 0;

    public void Add(byte value, int codePage)
    {
        if (_bytes.Count > 0 && _codePage != codePage)
        {
            Decode();
        }

        _codePage = codePage;
        _bytes.Add(value);
    }

    public void Add(string words)
    {
        Decode();
        _paragraph.Append(words);
        LineWriter.CheckLength(_paragraph.Length);
    }

    public void EndParagraph(bool inTable)
    {
        Decode();
        if (!inTable)
        {
            Lines.EndRow();
        }
        else if (!Lines.IsInRow)
        {
            Lines.BeginRow();
        }

        Lines.Add(_paragraph.ToString());
        _paragraph.Clear();
    }

    private void Decode()
    {
        if (_bytes.Count > 0)
        {
            var bytes = _bytes.ToArray();
            _bytes.Clear();
            _paragraph.Append(Decode(bytes, _codePage));
        }
    }

    // Chinese programs leave the western code page in the head and write Chinese all the same.
    private static string Decode(byte[] bytes, int codePage)
    {
        if (codePage is Chinese or Western && EncodingCandidate.Gb18030.Decode(bytes) is var text && (codePage == Chinese || !text.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            return text;
        }

        return (CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Latin1).GetString(bytes);
    }
}
