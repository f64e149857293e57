namespace Reports.Search.Lucene.Reading;

/// <summary>Numbers values from 0 in the order in which they are first seen; a value keeps its number. Thread safe.</summary>
internal sealed class Numbering
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _values = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _values.Count;
            }
        }
    }

    public string this[int number]
    {
        get
        {
            lock (_lock)
            {
                return _values[number];
            }
        }
    }

    public int Of(string value)
    {
        lock (_lock)
        {
            if (!_numbers.TryGetValue(value, out var number))
            {
                number = _values.Count;
                _numbers.Add(value, number);
                _values.Add(value);
            }

            return number;
        }
    }
}
