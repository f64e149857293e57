using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Reports.Search.Lucene.Scoring;

/// <summary>
/// BM25 as Lucene 9 and Elasticsearch compute it (k1 = 1.2, b = 0.75): lengths as <see cref="NormBytes"/>, statistics over the
/// documents that have the field, no factor k1 + 1. Set it on the writer and on every searcher.
/// </summary>
internal sealed class Bm25 : Similarity
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    public override long ComputeNorm(FieldInvertState state) => NormBytes.Encode(state.Length - state.NumOverlap);

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        var documents = collectionStats.DocCount == -1 ? collectionStats.MaxDoc : collectionStats.DocCount;
        var average = (float)(collectionStats.SumTotalTermFreq / (double)documents);
        var idf = termStats.Sum(term => (double)Idf(term.DocFreq, documents));
        return new Weight(collectionStats.Field, (float)idf * queryBoost, InverseNorms(average));
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var own = (Weight)weight;
        return new Scorer(own, context.AtomicReader.GetNormValues(own.FieldName));
    }

    private static float Idf(long frequency, long documents) =>
        (float)Math.Log(1 + ((documents - frequency + 0.5) / (frequency + 0.5)));

    private static float[] InverseNorms(float average)
    {
        var inverse = new float[byte.MaxValue + 1];
        for (var norm = 0; norm < inverse.Length; norm++)
        {
            inverse[norm] = 1f / (K1 * (1 - B + (B * NormBytes.Decode((byte)norm) / average)));
        }

        return inverse;
    }

    private sealed class Weight(string fieldName, float value, float[] inverseNorms) : SimWeight
    {
        private float _value = value;

        public string FieldName => fieldName;

        public float Value => _value;

        public float[] InverseNorms => inverseNorms;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost) => _value *= queryNorm * topLevelBoost;
    }

    private sealed class Scorer(Weight weight, NumericDocValues? norms) : SimScorer
    {
        public override float Score(int doc, float freq)
        {
            var norm = norms is null ? (byte)1 : (byte)norms.Get(doc);
            return weight.Value - (weight.Value / (1f + (freq * weight.InverseNorms[norm])));
        }

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
