using Lucene.Net.Documents;

namespace Reports.Search.Lucene.Writing;

/// <summary>Fields of one term each, used again for one index document after another: a new one costs more than its term.</summary>
internal sealed class TermFields
{
    private readonly Dictionary<string, List<StringField>> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>All fields may be used again.</summary>
    public void Clear() => _used.Clear();

    /// <summary>A field with this term, until all are cleared.</summary>
    public StringField Next(string name, string value)
    {
        if (!_made.TryGetValue(name, out var made))
        {
            _made.Add(name, made = []);
        }

        var at = _used.GetValueOrDefault(name);
        _used[name] = at + 1;
        if (at == made.Count)
        {
            made.Add(new StringField(name, value, Field.Store.NO));
        }

        made[at].SetStringValue(value);
        return made[at];
    }
}
