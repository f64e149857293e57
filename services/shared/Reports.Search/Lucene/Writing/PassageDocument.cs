using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Reports.Search.Seam;
using Reports.Text.Folding;
using Reports.Text.Places;

namespace Reports.Search.Lucene.Writing;

/// <summary>Turns a document to write into index documents, one after another in the same fields. Not thread safe.</summary>
internal sealed class PassageDocument
{
    private static readonly FieldType BodyType = Frozen(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    });

    private readonly PassageTokens _tokens = new();
    private readonly Field _body;
    private readonly StringField _document = new(FieldNames.Document, "", Field.Store.NO);
    private readonly StringField _kind = new(FieldNames.Kind, FieldNames.PassageKind, Field.Store.NO);
    private readonly NumericDocValuesField _version = new(FieldNames.Version, 0);
    private readonly NumericDocValuesField _n = new(FieldNames.N, 0);
    private readonly SortedDocValuesField _head = new(FieldNames.Head, new BytesRef());
    private readonly BinaryDocValuesField _passage = new(FieldNames.Passage, new BytesRef());
    private readonly SortedDocValuesField _zone = new(FieldNames.Zone, new BytesRef());
    private readonly Int32Field _year = new(FieldNames.Year, 0, Field.Store.NO);
    private readonly TermFields _terms = new();
    private readonly List<IIndexableField> _fields = [];

    public PassageDocument() => _body = new Field(FieldNames.Body, _tokens, BodyType);

    /// <summary>Index documents; each is valid until the next is asked for. A removal leaves a marker with its version.</summary>
    public IEnumerable<IEnumerable<IIndexableField>> Of(DocumentWrite write)
    {
        _document.SetStringValue(write.DocumentId);
        _version.SetInt64Value(write.Version);
        if (write.Passages.Count == 0)
        {
            yield return [_document, _version];
        }

        foreach (var entry in write.Passages)
        {
            yield return Fields(entry);
        }
    }

    private List<IIndexableField> Fields(PassageEntry entry)
    {
        _tokens.SetText(Fold.ToText(entry.Text));
        _n.SetInt64Value(entry.N);
        _head.SetBytesValue(HeadBytes.Of(entry));
        _passage.SetBytesValue(new PassageBytes(entry.Start, entry.End, entry.Path, entry.Text).ToBytes());
        _zone.SetBytesValue(new BytesRef(entry.Zone));
        _fields.Clear();
        _fields.AddRange([_body, _document, _kind, _version, _n, _head, _passage, _zone]);
        AddFacets(entry);
        return _fields;
    }

    private void AddFacets(PassageEntry entry)
    {
        _terms.Clear();
        AddTerm(FieldNames.Zone, entry.Zone);
        AddTerm(FieldNames.Genre, entry.Genre);
        AddTerm(FieldNames.Level, entry.Level);
        AddTerms(FieldNames.Code, entry.Code is null ? [] : Gazetteer.Lineage(entry.Code));
        AddTerms(FieldNames.Flag, entry.Flags);
        AddTerms(FieldNames.Indicator, entry.Indicators);
        AddTerms(FieldNames.Entity, entry.Entities);

        if (entry.Year is { } year)
        {
            _year.SetInt32Value(year);
            _fields.Add(_year);
        }
    }

    private void AddTerms(string field, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            AddTerm(field, value);
        }
    }

    private void AddTerm(string field, string? value)
    {
        if (value is not null)
        {
            _fields.Add(_terms.Next(field, value));
        }
    }

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
