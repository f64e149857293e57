using Reports.Search.Query;

namespace Reports.Search.Answering;

/// <summary>Marks in any text what a query hits, synonyms included, exactly as search results are marked.</summary>
public sealed class QueryMarks
{
    private readonly Marking _marking;

    public QueryMarks(string query, Synonyms synonyms)
    {
        var root = QueryParser.Parse(query).Root;
        _marking = new Marking(WantedLiterals.Of(root is null ? null : synonyms.Widen(root)));
    }

    /// <summary><c>[start, end)</c> in UTF-16 code units of the text, in order, without overlap.</summary>
    public IReadOnlyList<int[]> Of(string text) => [.. _marking.Of(text).Select(range => new[] { range.Start, range.End })];
}
