namespace Reports.Search.Lucene.Reading;

/// <summary>Counts by small numbers; it grows as larger ones come.</summary>
internal sealed class Tally
{
    private int[] _counts = new int[256];

    public ReadOnlySpan<int> Counts => _counts;

    public void Add(int number)
    {
        if (number >= _counts.Length)
        {
            Array.Resize(ref _counts, Math.Max(number + 1, 2 * _counts.Length));
        }

        _counts[number]++;
    }
}
