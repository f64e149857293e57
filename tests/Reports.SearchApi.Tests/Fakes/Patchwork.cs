using System.Text;
using Reports.Contracts.Documents;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>A parsed document pieced together of what was kept, and of what went or came in between.</summary>
internal sealed class Patchwork
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _extracted = new();
    private readonly List<SourceSegment> _source = [];
    private readonly List<DroppedText> _dropped = [];
    private readonly List<Repair> _repairs = [];

    public string Extracted => _extracted.ToString();

    public Patchwork Keep(string text)
    {
        _source.Add(new SourceSegment(_text.Length, _extracted.Length, text.Length));
        _text.Append(text);
        _extracted.Append(text);
        return this;
    }

    /// <summary>What was dropped, what stands there instead, and the repair that is logged for it; without a kind none is.</summary>
    public Patchwork Change(string dropped, string added = "", string? kind = null)
    {
        if (dropped.Length > 0)
        {
            _dropped.Add(new DroppedText(_extracted.Length, dropped));
        }

        if (kind is not null)
        {
            _repairs.Add(new Repair(kind, _extracted.Length, _extracted.Length + dropped.Length));
        }

        _extracted.Append(dropped);
        _text.Append(added);
        return this;
    }

    /// <summary>A repair that is logged once for the whole text.</summary>
    public Patchwork Everywhere(string kind)
    {
        _repairs.Add(new Repair(kind, 0, int.MaxValue, 2));
        return this;
    }

    /// <summary>The document, a passage a line.</summary>
    public ParsedDocument Document()
    {
        var text = _text.ToString();
        var ends = Enumerable.Range(1, text.Length).Where(at => at == text.Length || text[at - 1] == '\n').ToList();
        return new ParsedDocument
        {
            DocumentId = InventedReport.Id,
            Revision = "1",
            MediaType = "text/plain",
            Text = text,
            Source = _source,
            Dropped = _dropped,
            Repairs = _repairs,
            Meta = InventedReport.Meta,
            Passages = [.. ends.Select((end, n) => new Passage(n, n == 0 ? 0 : ends[n - 1], end, [], "body"))],
        };
    }
}
