using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Reports.Search.Conformance;
using Reports.Search.Lucene.Inverting;
using Reports.Search.Lucene.Scoring;
using Reports.Search.Lucene.Writing;
using Reports.Search.Seam;
using Reports.Text.Folding;
using Reports.Text.Tokens;

namespace Reports.Search.Tests.Lucene.Inverting;

public sealed class MemorySegmentTests
{
    private readonly MemorySegment _segment = new();

    [Fact]
    public void Read_AnyDocuments_MakesAnIndexThatTheLibraryFindsSound()
    {
        foreach (var write in InventedReports.Documents(60, seed: 5))
        {
            _segment.Add(write);
        }

        _segment.Add(InventedReports.Write("long", 1, new string('重', 5000), new string('a', 500), "", "、。", "15,000,000元和\uD840点"));
        _segment.Add(new DocumentWrite("marker", 3, []));
        using var directory = Written();

        var status = new CheckIndex(directory).DoCheckIndex();

        status.Clean.ShouldBeTrue();
        status.SegmentInfos.Sum(segment => segment.DocCount).ShouldBe(InventedReports.Documents(60, seed: 5).Sum(w => w.Passages.Count) + 6);
    }

    [Fact]
    public void Read_Bodies_HoldsEveryTokenAtItsPosition()
    {
        var writes = InventedReports.Documents(20, seed: 6);
        writes.ToList().ForEach(_segment.Add);
        using var directory = Written();
        using var reader = DirectoryReader.Open(directory);

        var expected = writes.SelectMany(w => w.Passages).SelectMany((passage, document) => Places(Tokenizer.OfText(Fold.ToText(passage.Text)), document)).Order().ToList();

        PlacesOf(reader.Leaves[0].AtomicReader).Order().ShouldBe(expected);
    }

    [Fact]
    public void Add_DocumentAgain_LeavesOnlyTheLater()
    {
        _segment.Add(InventedReports.Write("a", 1, "重点项目", "城乡"));
        _segment.Add(InventedReports.Write("b", 1, "重点"));
        _segment.Add(InventedReports.Write("a", 2, "发展"));
        using var directory = Written();
        using var reader = DirectoryReader.Open(directory);

        reader.NumDocs.ShouldBe(2);
        reader.DocFreq(new Term(FieldNames.Body, "城乡")).ShouldBe(0);
        DocumentVersions.Of(reader, "a").ShouldBe(2);
        _segment.DocumentIds.ShouldBe(["a", "b"], ignoreOrder: true);
    }

    [Fact]
    public void Add_ValueTooLongForATerm_IsRefusedWhole()
    {
        var passage = InventedReports.Passage("a", "重点");
        var write = new DocumentWrite("a", 1, [passage, passage with { N = 1, Entities = [new string('桥', 20_000)] }]);

        Should.Throw<ArgumentException>(() => _segment.Add(write));
        _segment.Add(InventedReports.Write("b", 1, "城乡"));
        using var directory = Written();
        using var reader = DirectoryReader.Open(directory);

        reader.NumDocs.ShouldBe(1);
        reader.DocFreq(new Term(FieldNames.Body, "重点")).ShouldBe(0);
        new CheckIndex(directory).DoCheckIndex().Clean.ShouldBeTrue();
    }

    private RAMDirectory Written()
    {
        var directory = new RAMDirectory();
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null) { Similarity = new Bm25() });
        using var reader = _segment.Read();
        writer.AddIndexes(reader);
        writer.Commit();
        return directory;
    }

    private static IEnumerable<(string Term, int Document, int Position)> Places(IEnumerable<Token> tokens, int document)
    {
        var position = -1;
        return [.. tokens.Select(token => (token.Text, document, position += token.Increment))];
    }

    private static IEnumerable<(string Term, int Document, int Position)> PlacesOf(AtomicReader reader)
    {
        for (var terms = reader.GetTerms(FieldNames.Body).GetEnumerator(); terms.MoveNext();)
        {
            for (var postings = terms.DocsAndPositions(null, null); postings.NextDoc() is var document && document != DocsEnum.NO_MORE_DOCS;)
            {
                for (var at = 0; at < postings.Freq; at++)
                {
                    yield return (terms.Term.Utf8ToString(), document, postings.NextPosition());
                }
            }
        }
    }
}
