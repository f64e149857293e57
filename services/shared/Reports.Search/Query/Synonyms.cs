using System.Text;
using Reports.Text.Folding;

namespace Reports.Search.Query;

/// <summary>Other names of the same thing (Data/synonyms.tsv), used when a query is asked. Thread safe.</summary>
public sealed class Synonyms
{
    private const string Resource = "Reports.Search.Query.Data.synonyms.tsv";

    private readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal);

    private Synonyms(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var names = line.Split('\t');
            foreach (var name in names)
            {
                _groups.Add(Fold.ToText(name), names);
            }
        }
    }

    /// <summary>The groups that come with the program.</summary>
    public static Synonyms Default { get; } = new(ReadLines());

    /// <summary>Other names of a folded literal that is a name as a whole; none otherwise.</summary>
    public IReadOnlyList<string> Of(string folded) =>
        _groups.TryGetValue(folded, out var names) ? [.. names.Where(name => Fold.ToText(name) != folded)] : [];

    /// <summary>The tree with every literal that has other names widened to any of them.</summary>
    public QueryNode Widen(QueryNode node) => node switch
    {
        LiteralNode literal when Of(literal.Folded) is { Count: > 0 } also =>
            new OrNode([literal, .. also.Select(name => new LiteralNode(Fold.ToText(name)))]),
        AndNode and => new AndNode([.. and.Parts.Select(Widen)]),
        OrNode or => new OrNode([.. or.Parts.Select(Widen)]),
        NotNode not => new NotNode(Widen(not.Part)),
        _ => node,
    };

    private static IEnumerable<string> ReadLines()
    {
        using var stream = typeof(Synonyms).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
