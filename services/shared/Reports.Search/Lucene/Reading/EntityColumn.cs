using Lucene.Net.Index;
using Reports.Search.Lucene.Writing;

namespace Reports.Search.Lucene.Reading;

/// <summary>Per passage of a segment: the entities named in it, by numbers that hold for this segment alone.</summary>
internal sealed class EntityColumn
{
    private readonly List<string> _names = [];
    private readonly ValueColumn _column;

    private EntityColumn(AtomicReader segment) => _column = ValueColumn.Read(segment, FieldNames.Entity, Number);

    public int Count => _names.Count;

    public string this[int number] => _names[number];

    public static EntityColumn Read(AtomicReader segment) => new(segment);

    public ReadOnlySpan<int> Of(int document) => _column.Of(document);

    private int Number(string name)
    {
        _names.Add(name);
        return _names.Count - 1;
    }
}
