using Lucene.Net.Index;
using Reports.Search.Lucene.Inverting;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Writing;

/// <summary>The segments that groups of writers are filling, one a group, until they are committed. Thread safe.</summary>
internal sealed class OpenSegments
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, MemorySegment> _ofGroup = [];

    /// <summary>Adds a document to the segment of a group. What other open segments have of it is older, and taken out of them.</summary>
    /// <exception cref="ArgumentException">The index does not take the document.</exception>
    public void Add(DocumentWrite write, long group)
    {
        lock (_gate)
        {
            foreach (var open in _ofGroup.Values)
            {
                open.Drop(write.DocumentId);
            }

            if (!_ofGroup.TryGetValue(group, out var segment))
            {
                _ofGroup.Add(group, segment = new MemorySegment());
            }

            segment.Add(write);
        }
    }

    /// <summary>Hands the segments of all groups up to this one to the writer, each in place of what the index has of its documents.</summary>
    public void MoveTo(IndexWriter writer, long group)
    {
        while (Take(group) is { } segment)
        {
            writer.DeleteDocuments([.. segment.DocumentIds.Select(id => new Term(FieldNames.Document, id))]);
            using var reader = segment.Read();
            writer.AddIndexes(reader);
        }
    }

    private MemorySegment? Take(long group)
    {
        lock (_gate)
        {
            var (number, segment) = _ofGroup.FirstOrDefault();
            if (segment is null || number > group)
            {
                return null;
            }

            _ofGroup.Remove(number);
            return segment;
        }
    }
}
