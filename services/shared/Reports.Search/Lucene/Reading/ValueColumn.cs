using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Reports.Search.Lucene.Reading;

/// <summary>
/// Per passage of a segment: numbers of the values of a field that may have several. Read from the postings, so the index keeps nothing for it.
/// </summary>
internal sealed class ValueColumn
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    private ValueColumn(int[] starts, int[] numbers) => (_starts, _numbers) = (starts, numbers);

    public static ValueColumn Empty { get; } = new([], []);

    public ReadOnlySpan<int> Of(int document) =>
        _numbers.Length == 0 ? [] : _numbers.AsSpan(_starts[document], _starts[document + 1] - _starts[document]);

    /// <summary>Reads a field of a segment; values come in their order, and <paramref name="numberOf"/> numbers them.</summary>
    public static ValueColumn Read(AtomicReader segment, string field, Func<string, int> numberOf)
    {
        if (segment.GetTerms(field) is not { } terms)
        {
            return Empty;
        }

        var pairs = new List<(int Document, int Number)>();
        DocsEnum? documents = null;
        for (var term = terms.GetEnumerator(); term.MoveNext();)
        {
            var number = numberOf(term.Term.Utf8ToString());
            documents = term.Docs(liveDocs: null, documents, DocsFlags.NONE);
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
            {
                pairs.Add((document, number));
            }
        }

        return Of(pairs, segment.MaxDoc);
    }

    private static ValueColumn Of(List<(int Document, int Number)> pairs, int documents)
    {
        var starts = new int[documents + 1];
        foreach (var (document, _) in pairs)
        {
            starts[document + 1]++;
        }

        for (var at = 0; at < documents; at++)
        {
            starts[at + 1] += starts[at];
        }

        var (numbers, next) = (new int[pairs.Count], starts.AsSpan(0, documents).ToArray());
        foreach (var (document, number) in pairs)
        {
            numbers[next[document]++] = number;
        }

        return new ValueColumn(starts, numbers);
    }
}
