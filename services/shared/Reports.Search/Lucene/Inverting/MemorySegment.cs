using Lucene.Net.Index;
using Lucene.Net.Util;
using Reports.Search.Lucene.Writing;
using Reports.Search.Seam;
using Reports.Text.Folding;
using Reports.Text.Places;
using Reports.Text.Tokens;

namespace Reports.Search.Lucene.Inverting;

/// <summary>
/// A segment in the making: what is added is inverted in memory, and read by the library as if it came from another index. Its own way
/// of inverting costs several times as much, since it is made for any kind of field and token. Not thread safe.
/// </summary>
internal sealed class MemorySegment
{
    private static readonly int LongestTerm = IndexWriter.MAX_TERM_LENGTH;

    private readonly FieldInverter _body = new(withPositions: true);
    private readonly Dictionary<string, FieldInverter> _words = MemorySegmentFields.Words.ToDictionary(name => name, _ => new FieldInverter(withPositions: false), StringComparer.Ordinal);
    private readonly PassageColumns _columns = new();
    private readonly Dictionary<string, Range> _documents = new(StringComparer.Ordinal);
    private readonly List<Range> _dropped = [];

    /// <summary>Ids of the documents that were added and not dropped.</summary>
    public IReadOnlyCollection<string> DocumentIds => _documents.Keys;

    /// <summary>How many tokens were added.</summary>
    public int Tokens => _body.Count;

    /// <summary>Adds the passages of a document in place of those it has here. A removal leaves a marker with its version.</summary>
    /// <exception cref="ArgumentException">The index does not take the document; nothing of it is there.</exception>
    public void Add(DocumentWrite write)
    {
        Drop(write.DocumentId);
        var start = _columns.Count;
        try
        {
            AddAll(write);
        }
        catch
        {
            _dropped.Add(start.._columns.Count);
            throw;
        }

        _documents.Add(write.DocumentId, start.._columns.Count);
    }

    /// <summary>Takes out what was added of a document.</summary>
    public void Drop(string documentId)
    {
        if (_documents.Remove(documentId, out var range))
        {
            _dropped.Add(range);
        }
    }

    public MemorySegmentReader Read()
    {
        var live = new FixedBitSet(Math.Max(1, _columns.Count));
        live.Set(0, _columns.Count);
        _dropped.ForEach(range => live.Clear(range.Start.Value, range.End.Value));
        var fields = _words.Append(new KeyValuePair<string, FieldInverter>(FieldNames.Body, _body))
            .Where(field => field.Value.Count > 0)
            .ToDictionary(field => field.Key, field => field.Value.Invert(), StringComparer.Ordinal);
        return new MemorySegmentReader(fields, _columns, live);
    }

    private void AddAll(DocumentWrite write)
    {
        if (write.Passages.Count == 0)
        {
            NextDocument(write.DocumentId);
            _columns.AddMarker(write.Version);
        }

        PassageEntry? last = null;
        var head = new BytesRef();
        foreach (var entry in write.Passages)
        {
            if (last is null || !HeadBytes.AreSame(last, entry))
            {
                head = Checked(HeadBytes.Of(entry));
            }

            last = entry;
            AddPassage(write, entry, head);
        }
    }

    private void AddPassage(DocumentWrite write, PassageEntry entry, BytesRef head)
    {
        NextDocument(write.DocumentId);
        var before = _body.Count;
        try
        {
            AddBody(Fold.ToText(entry.Text));
            AddWords(entry);
        }
        finally
        {
            // Every field counts the same documents, whatever happened.
            _columns.AddPassage(write.Version, entry, head, _body.Count - before);
        }
    }

    private void NextDocument(string documentId)
    {
        _body.NextDocument();
        foreach (var words in _words.Values)
        {
            words.NextDocument();
        }

        _words[FieldNames.Document].Add(documentId);
    }

    private void AddBody(ReadOnlySpan<char> folded)
    {
        Span<char> joined = stackalloc char[TokenSpan.LongestLength];
        var position = -1;
        var cursor = new TokenCursor();
        while (cursor.MoveNext(folded))
        {
            var token = cursor.Current;
            position += token.Increment;
            _body.Add(token.Separated ? joined[..token.CopyTo(folded, joined)] : folded[token.Start..token.End], position);
        }
    }

    private void AddWords(PassageEntry entry)
    {
        Add(FieldNames.Kind, FieldNames.PassageKind);
        Add(FieldNames.Zone, entry.Zone);
        Add(FieldNames.Genre, entry.Genre);
        Add(FieldNames.Level, entry.Level);
        AddEach(FieldNames.Code, entry.Code is null ? [] : Gazetteer.Lineage(entry.Code));
        AddEach(FieldNames.Flag, entry.Flags);
        AddEach(FieldNames.Indicator, entry.Indicators);
        AddEach(FieldNames.Entity, entry.Entities);
        if (entry.Year is { } year)
        {
            AddEach(FieldNames.Year, YearTerms.Of(year));
        }
    }

    private void AddEach(string field, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Add(field, value);
        }
    }

    private void Add(string field, string? value)
    {
        if (value is not null)
        {
            _words[field].Add(value.Length * 3 <= LongestTerm ? value : throw TooLong(field));
        }
    }

    private static BytesRef Checked(BytesRef head) => head.Length <= LongestTerm ? head : throw TooLong(nameof(head));

    private static ArgumentException TooLong(string name) => new($"What is said of the document has a value longer than {LongestTerm} bytes.", name);
}
