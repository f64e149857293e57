using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Reports.Search.Lucene.Inverting;

/// <summary>Walks the terms of a field in memory.</summary>
internal sealed class InvertedTerms(InvertedField inverted) : TermsEnum
{
    private readonly BytesRef _term = new() { Bytes = inverted.Sorted.Bytes };
    private int _rank = -1;

    public override BytesRef Term => _term;

    public override long Ord => _rank;

    public override int DocFreq
    {
        get
        {
            var count = 0;
            for (var postings = Postings(null, null); postings.NextDoc() != InvertedPostings.NO_MORE_DOCS;)
            {
                count++;
            }

            return count;
        }
    }

    public override long TotalTermFreq
    {
        get
        {
            var (start, end) = inverted.PlacesOf(_rank);
            return inverted.HasFreqs ? end - start : -1;
        }
    }

    public override IComparer<BytesRef> Comparer => inverted.Comparer;

    public override bool MoveNext() => _rank < inverted.Sorted.Count && GoTo(_rank + 1);

    [Obsolete("The library has both, and asks for MoveNext.")]
    public override BytesRef? Next() => MoveNext() ? _term : null;

    public override SeekStatus SeekCeil(BytesRef text)
    {
        if (!GoTo(inverted.Sorted.Ceiling(text.Bytes.AsSpan(text.Offset, text.Length))))
        {
            return SeekStatus.END;
        }

        return _term.BytesEquals(text) ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;
    }

    public override void SeekExact(long ord) => GoTo((int)ord);

    public override DocsEnum Docs(IBits? liveDocs, DocsEnum? reuse, DocsFlags flags) => Postings(liveDocs, reuse);

    public override DocsAndPositionsEnum? DocsAndPositions(IBits? liveDocs, DocsAndPositionsEnum? reuse, DocsAndPositionsFlags flags) =>
        inverted.HasPositions ? Postings(liveDocs, reuse) : null;

    private InvertedPostings Postings(IBits? liveDocs, DocsEnum? reuse)
    {
        var postings = reuse as InvertedPostings;
        postings = postings?.Field == inverted ? postings : new InvertedPostings(inverted);
        postings.Reset(inverted.PlacesOf(_rank), liveDocs);
        return postings;
    }

    private bool GoTo(int rank)
    {
        _rank = rank;
        if (rank >= inverted.Sorted.Count)
        {
            return false;
        }

        (_term.Offset, _term.Length) = inverted.Sorted[rank];
        return true;
    }
}
