namespace Reports.Search.Lucene.Inverting;

/// <summary>
/// Turns the terms of a field round, from document by document to term by term: they are noted as they come, and once all are there
/// each goes to its term's place. That touches every term twice and nothing else, whatever their number.
/// </summary>
/// <param name="withPositions">Whether it is kept where in a document a term stands.</param>
internal sealed class FieldInverter(bool withPositions)
{
    private readonly TermNumbers _terms = new();
    private readonly List<int> _starts = [];
    private int[] _numbers = [];
    private int[] _positions = [];

    /// <summary>How many terms came, each as often as it did.</summary>
    public int Count { get; private set; }

    /// <summary>What comes from here on stands in the next document.</summary>
    public void NextDocument() => _starts.Add(Count);

    public void Add(ReadOnlySpan<char> term, int position = 0)
    {
        if (Count == _numbers.Length)
        {
            Grow();
        }

        _numbers[Count] = _terms.Of(term);
        if (withPositions)
        {
            _positions[Count] = position;
        }

        Count++;
    }

    /// <summary>What was added, term by term.</summary>
    public InvertedField Invert()
    {
        var terms = _terms.Sort();
        var (ends, next) = Places(terms);
        var documents = new int[Count];
        var positions = withPositions ? new int[Count] : null;
        for (var document = 0; document < _starts.Count; document++)
        {
            var end = document + 1 < _starts.Count ? _starts[document + 1] : Count;
            for (var at = _starts[document]; at < end; at++)
            {
                var place = next[_numbers[at]]++;
                documents[place] = document;
                positions?[place] = _positions[at];
            }
        }

        return new InvertedField(terms, ends, documents, positions);
    }

    // Where the places of each term end, by rank, and where those of each begin, by number.
    private (int[] Ends, int[] Next) Places(SortedTerms terms)
    {
        var next = new int[terms.Count];
        foreach (var number in _numbers.AsSpan(0, Count))
        {
            next[number]++;
        }

        var (ends, at) = (new int[terms.Count], 0);
        for (var rank = 0; rank < ends.Length; rank++)
        {
            ref var places = ref next[terms.NumberOf(rank)];
            (places, at) = (at, at + places);
            ends[rank] = at;
        }

        return (ends, next);
    }

    private void Grow()
    {
        var length = Math.Max(64, Count * 2);
        Array.Resize(ref _numbers, length);
        if (withPositions)
        {
            Array.Resize(ref _positions, length);
        }
    }
}
