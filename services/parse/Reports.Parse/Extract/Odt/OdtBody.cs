using System.Text;
using System.Xml;
using Reports.Parse.Extract.Zip;

namespace Reports.Parse.Extract.Odt;

/// <summary>Walks the content once and writes its paragraphs as lines, its rows as cells joined by tabs, and its notes aside.</summary>
internal sealed class OdtBody(OdtStyles styles, LineWriter body, LineWriter notes)
{
    private const int MostSpaces = 1_000;
    private const int MostColumns = 10_000;

    private readonly Stack<StringBuilder> _paragraphs = new();
    private readonly OdtLists _lists = new(styles.Numbering);
    private int _notes;
    private int _covered;

    private LineWriter Lines => _notes > 0 ? notes : body;

    public void Read(byte[] part)
    {
        using var reader = HardenedXml.Open(part);
        var more = HardenedXml.Advance(reader);
        while (more)
        {
            if (reader.NodeType == XmlNodeType.Element && IsSkipped(reader))
            {
                more = HardenedXml.Pass(reader);
                continue;
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Start(reader);
                    break;
                case XmlNodeType.EndElement:
                    End(reader.LocalName, reader.NamespaceURI);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA:
                    Words(reader.Value.Replace('\n', ' '));
                    break;
            }

            more = HardenedXml.Advance(reader);
        }
    }

    // What was deleted, comments, marks of notes, pronunciation, the names of pictures, and all that is not shown.
    private bool IsSkipped(XmlReader reader) => reader.LocalName switch
    {
        "tracked-changes" or "note-citation" or "sequence-decls" or "ruby-text" => OdtNames.IsText(reader),
        "hidden-text" or "hidden-paragraph" => OdtNames.IsText(reader) && reader.GetAttribute("is-hidden", OdtNames.Text) == "true",
        "annotation" or "forms" => reader.NamespaceURI == OdtNames.Office,
        "title" or "desc" => !OdtNames.IsText(reader),
        "section" => OdtNames.IsText(reader) && reader.GetAttribute("display", OdtNames.Text) == "none",
        "span" or "p" or "h" => OdtNames.IsText(reader) && reader.GetAttribute("style-name", OdtNames.Text) is { } style && styles.Hidden.Contains(style),
        _ => false,
    };

    private void Start(XmlReader reader)
    {
        var (name, space) = (reader.LocalName, reader.NamespaceURI);
        switch (name)
        {
            case "p" or "h" when space == OdtNames.Text:
                _paragraphs.Push(new StringBuilder(_lists.Label(reader)));
                break;
            case "s" when space == OdtNames.Text:
                Words(new string(' ', OdtNames.Count(reader, "c", OdtNames.Text, MostSpaces)));
                break;
            case "tab" when space == OdtNames.Text:
                Words("\t");
                break;
            case "line-break" when space == OdtNames.Text:
                Words("\n");
                break;
            case "note-body" when space == OdtNames.Text:
                _notes++;
                break;
            case "list" or "list-item" when space == OdtNames.Text:
                _lists.Start(reader);
                break;
            case "table-row" when space == OdtNames.Table:
                Lines.BeginRow();
                _covered = 0;
                break;
            case "table-cell" when space == OdtNames.Table:
                _covered = OdtNames.Count(reader, "number-columns-spanned", OdtNames.Table, MostColumns) - 1;
                break;
            case "covered-table-cell" when space == OdtNames.Table:
                Cover();
                break;
        }

        if (reader.IsEmptyElement)
        {
            End(name, space);
        }
    }

    // A cell covered from the left belongs to the one before; one covered from above is an empty cell of its row.
    private void Cover()
    {
        if (_covered > 0)
        {
            _covered--;
        }
        else
        {
            Lines.EndCell();
        }
    }

    private void End(string name, string space)
    {
        switch (name)
        {
            case "p" or "h" when space == OdtNames.Text && _paragraphs.TryPop(out var paragraph):
                Lines.Add(paragraph.ToString());
                break;
            case "note-body" when space == OdtNames.Text:
                _notes--;
                break;
            case "list" when space == OdtNames.Text:
                _lists.End();
                break;
            case "table-cell" when space == OdtNames.Table:
                Lines.EndCell();
                break;
            case "table-row" when space == OdtNames.Table:
                Lines.EndRow();
                break;
        }
    }

    private void Words(string words)
    {
        if (_paragraphs.TryPeek(out var paragraph))
        {
            paragraph.Append(words);
            LineWriter.CheckLength(paragraph.Length);
        }
    }
}
