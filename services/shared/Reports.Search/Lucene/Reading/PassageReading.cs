using Lucene.Net.Index;
using Lucene.Net.Util;
using Reports.Search.Lucene.Writing;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Reading;

/// <summary>Passages of hits, read back from the index.</summary>
internal static class PassageReading
{
    public static EngineHit Of(Found found, IndexReader reader, HeadTable table, SortOrder sort)
    {
        var heads = table.All;
        var shared = heads[found.Head].Shared;
        PassageEntry[] passages = [.. found.Passages.Select(hit => Read(reader, hit, heads[hit.Head].Shared))];
        return new EngineHit(shared.Report, found.Rank.ToPosition(sort, shared.Year), passages);
    }

    private static PassageEntry Read(IndexReader reader, Hit hit, PassageEntry shared)
    {
        var leaf = reader.Leaves[ReaderUtil.SubIndex(hit.Document, reader.Leaves)];
        var document = hit.Document - leaf.DocBase;
        var bytes = new BytesRef();
        leaf.AtomicReader.GetBinaryDocValues(FieldNames.Passage).Get(document, bytes);
        var own = PassageBytes.Read(bytes);
        leaf.AtomicReader.GetSortedDocValues(FieldNames.Zone).Get(document, bytes);
        return shared with { N = hit.N, Path = own.Path, Text = own.Text, Start = own.Start, End = own.End, Zone = bytes.Utf8ToString() };
    }
}
