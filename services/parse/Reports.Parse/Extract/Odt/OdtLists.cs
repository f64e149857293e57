using System.Xml;
using Reports.Parse.Extract.Lists;

namespace Reports.Parse.Extract.Odt;

/// <summary>Follows the lists that are open and labels the first paragraph of each item, and headings.</summary>
internal sealed class OdtLists(Numbering numbering)
{
    private readonly Stack<string> _open = new();
    private bool _isFirst;

    /// <summary>Takes the start of a list or of an item. A list of the outermost level counts afresh unless it says that it goes on.</summary>
    public void Start(XmlReader reader)
    {
        _isFirst = reader.LocalName == "list-item";
        if (_isFirst)
        {
            return;
        }

        var style = reader.GetAttribute("style-name", OdtNames.Text) ?? (_open.TryPeek(out var outer) ? outer : string.Empty);
        var goesOn = reader.GetAttribute("continue-numbering", OdtNames.Text) == "true" || reader.GetAttribute("continue-list", OdtNames.Text) is not null;
        if (_open.Count == 0 && !goesOn)
        {
            numbering.Restart(style);
        }

        _open.Push(style);
    }

    public void End()
    {
        _open.TryPop(out _);
        _isFirst = false;
    }

    /// <summary>The label of the paragraph or heading that begins; empty where it has none.</summary>
    public string Label(XmlReader reader)
    {
        if (_open.TryPeek(out var style))
        {
            var isFirst = _isFirst;
            _isFirst = false;
            return isFirst ? numbering.Label(null, style, _open.Count - 1) : string.Empty;
        }

        return reader.LocalName == "h" && reader.GetAttribute("is-list-header", OdtNames.Text) != "true"
            ? numbering.Label(null, OdtStyles.Outline, OdtNames.Count(reader, "outline-level", OdtNames.Text, int.MaxValue) - 1)
            : string.Empty;
    }
}
