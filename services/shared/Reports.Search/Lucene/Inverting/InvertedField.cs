using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Reports.Search.Lucene.Inverting;

/// <summary>A field in memory, term by term, as the library reads it.</summary>
/// <param name="terms">The terms.</param>
/// <param name="ends">Where the places of each term end, by rank; they begin where those of the term before end.</param>
/// <param name="documents">Documents of the places; of a term in ascending order, one as often as the term stands in it.</param>
/// <param name="positions">Positions of the places, or null where none are kept.</param>
internal sealed class InvertedField(SortedTerms terms, int[] ends, int[] documents, int[]? positions) : Terms
{
    public SortedTerms Sorted => terms;

    public int[] Documents => documents;

    public int[]? Positions => positions;

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override long Count => terms.Count;

    public override long SumTotalTermFreq => HasPositions ? documents.Length : -1;

    public override long SumDocFreq => -1;

    public override int DocCount => -1;

    public override bool HasFreqs => HasPositions;

    public override bool HasOffsets => false;

    public override bool HasPositions => positions is not null;

    public override bool HasPayloads => false;

    public override TermsEnum GetEnumerator() => new InvertedTerms(this);

    /// <summary>The places of a term: from, to (exclusive).</summary>
    public (int Start, int End) PlacesOf(int rank) => (rank == 0 ? 0 : ends[rank - 1], ends[rank]);
}
