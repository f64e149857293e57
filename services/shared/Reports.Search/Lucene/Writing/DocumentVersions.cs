using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Reports.Search.Lucene.Writing;

/// <summary>Which version of a document the index holds; markers of removed documents count.</summary>
internal static class DocumentVersions
{
    public static long? Of(IndexReader reader, string documentId)
    {
        var term = new Term(FieldNames.Document, documentId);
        foreach (var leaf in reader.Leaves)
        {
            var segment = leaf.AtomicReader;
            var documents = segment.GetTermDocsEnum(term);
            if (documents is not null && documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
            {
                return segment.GetNumericDocValues(FieldNames.Version).Get(document);
            }
        }

        return null;
    }
}
