using System.Xml;
using Reports.Parse.Extract.Lists;
using Reports.Parse.Extract.Zip;

namespace Reports.Parse.Extract.Docx;

/// <summary>Walks a part once, element by element, and writes its paragraphs as lines and its table rows as cells joined by tabs.</summary>
internal sealed class DocxBody
{
    private readonly Numbering _numbering;
    private readonly LineWriter _lines;
    private readonly Stack<DocxParagraph> _paragraphs = new();
    private bool _hidden;

    private DocxBody(Numbering numbering, LineWriter lines)
    {
        _numbering = numbering;
        _lines = lines;
    }

    public static void Read(byte[] part, Numbering numbering, LineWriter lines)
    {
        using var reader = HardenedXml.Open(part);
        new DocxBody(numbering, lines).Walk(reader);
    }

    private void Walk(XmlReader reader)
    {
        var more = HardenedXml.Advance(reader);
        while (more)
        {
            if (reader.NodeType == XmlNodeType.Element && IsSkipped(reader))
            {
                more = HardenedXml.Pass(reader);
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element && WordXml.IsWord(reader))
            {
                Start(reader);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && WordXml.IsWord(reader))
            {
                End(reader.LocalName);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                Words(reader.Value);
            }

            more = HardenedXml.Advance(reader);
        }
    }

    // Deleted and moved-away text, field codes, what stood before a change, pronunciation, and the copy of a drawing for old programs.
    private static bool IsSkipped(XmlReader reader) => reader.LocalName switch
    {
        "Fallback" => true,
        "del" or "moveFrom" or "delText" or "instrText" or "rt" => WordXml.IsWord(reader),
        "pPrChange" or "rPrChange" or "sectPrChange" or "tblPrChange" or "trPrChange" or "tcPrChange" => WordXml.IsWord(reader),
        "footnote" or "endnote" => WordXml.IsWord(reader) && WordXml.Attribute(reader, "type") is "separator" or "continuationSeparator",
        _ => false,
    };

    private bool _inText;

    private void Start(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                _paragraphs.Push(new DocxParagraph());
                EndIfEmpty(reader);
                break;
            case "tr":
                _lines.BeginRow();
                EndIfEmpty(reader);
                break;
            case "tc":
                EndIfEmpty(reader);
                break;
            case "r":
                _hidden = false;
                break;
            case "t":
                _inText = !reader.IsEmptyElement;
                break;
            default:
                Mark(reader);
                break;
        }
    }

    private void EndIfEmpty(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            End(reader.LocalName);
        }
    }

    private void Mark(XmlReader reader)
    {
        if (!_paragraphs.TryPeek(out var paragraph))
        {
            return;
        }

        switch (reader.LocalName)
        {
            case "pStyle":
                paragraph.Style = WordXml.Attribute(reader, "val");
                break;
            case "numId":
                paragraph.NumberingId = WordXml.Attribute(reader, "val");
                break;
            case "ilvl":
                paragraph.Level = WordXml.Number(reader);
                break;
            case "vanish":
                _hidden = WordXml.IsOn(reader);
                break;
            case "tab" when WordXml.Attribute(reader, "pos") is null:
                Words(paragraph, "\t");
                break;
            case "br" or "cr":
                Words(paragraph, "\n");
                break;
            case "noBreakHyphen":
                Words(paragraph, "-");
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t":
                _inText = false;
                break;
            case "p" when _paragraphs.TryPop(out var paragraph):
                _lines.Add(_numbering.Label(paragraph.Style, paragraph.NumberingId, paragraph.Level) + paragraph.Text);
                break;
            case "tc":
                _lines.EndCell();
                break;
            case "tr":
                _lines.EndRow();
                break;
        }
    }

    private void Words(string words)
    {
        if (_inText && _paragraphs.TryPeek(out var paragraph))
        {
            Words(paragraph, words);
        }
    }

    private void Words(DocxParagraph paragraph, string words)
    {
        if (!_hidden)
        {
            paragraph.Text.Append(words);
        }
    }
}
