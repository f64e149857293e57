namespace Reports.Parse.Extract.Doc;

/// <summary>
/// Which properties the characters or paragraphs at each place of the file have. They lie in pages of the word stream, which a table
/// lists; a page is read once, however often it is listed.
/// </summary>
internal sealed class DocRuns
{
    private const int PageLength = 512;

    private readonly List<(long Start, long End, DocProperties Properties)> _runs = [];
    private int _last;

    private DocRuns()
    {
    }

    /// <summary>No properties anywhere.</summary>
    public static DocRuns Empty => new();

    /// <summary>Reads all pages that the table lists.</summary>
    /// <param name="word">The stream that holds the pages.</param>
    /// <param name="table">The stream that holds the list of them.</param>
    /// <param name="place">Where the list is.</param>
    /// <param name="ofParagraphs">Properties of paragraphs begin with the number of a style.</param>
    public static DocRuns Read(byte[] word, byte[] table, (uint Start, uint Length) place, bool ofParagraphs)
    {
        var runs = new DocRuns();
        var list = place.Start + (long)place.Length <= table.Length ? LittleEndian.Slice(table, place.Start, place.Length) : default;
        var count = Math.Max(0, (list.Length - sizeof(uint)) / (2 * sizeof(uint)));
        var seen = new HashSet<uint>();
        for (var i = 0; i < count; i++)
        {
            var page = LittleEndian.Double(list, (count + 1 + i) * (long)sizeof(uint));
            if ((page + 1L) * PageLength <= word.Length && seen.Add(page))
            {
                runs.AddPage(word.AsMemory((int)page * PageLength, PageLength), ofParagraphs);
            }
        }

        runs._runs.Sort((a, b) => a.Start.CompareTo(b.Start));
        return runs;
    }

    /// <summary>The properties at a place; none where the file states none. Fast where the places asked for go up.</summary>
    public DocProperties At(long place)
    {
        if (_last < _runs.Count && place >= _runs[_last].Start && place < _runs[_last].End)
        {
            return _runs[_last].Properties;
        }

        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].Start <= place ? (middle, high) : (low, middle - 1);
        }

        _last = low;
        return _runs.Count > 0 && place >= _runs[low].Start && place < _runs[low].End ? _runs[low].Properties : default;
    }

    private void AddPage(ReadOnlyMemory<byte> page, bool ofParagraphs)
    {
        var bytes = page.Span;
        var count = bytes[PageLength - 1];
        var (width, first) = (ofParagraphs ? 13 : 1, (count + 1) * sizeof(uint));
        for (var i = 0; i < count && first + (i * width) < PageLength; i++)
        {
            var at = bytes[first + (i * width)] * 2;
            var properties = at == 0 ? default : ofParagraphs ? Paragraph(page, at) : Character(page, at);
            _runs.Add((LittleEndian.Double(bytes, i * sizeof(uint)), LittleEndian.Double(bytes, (i + 1) * sizeof(uint)), properties));
        }
    }

    private static DocProperties Character(ReadOnlyMemory<byte> page, int at) => Cut(page, at + 1, page.Span[at]);

    private static DocProperties Paragraph(ReadOnlyMemory<byte> page, int at)
    {
        var words = page.Span[at];
        return words != 0 ? Cut(page, at + 3, (words * 2) - 3) : at + 1 < PageLength ? Cut(page, at + 4, (page.Span[at + 1] * 2) - 2) : default;
    }

    private static DocProperties Cut(ReadOnlyMemory<byte> page, int start, int length) =>
        start >= PageLength || length <= 0 ? default : new DocProperties(page.Slice(start, Math.Min(length, PageLength - start)));
}
