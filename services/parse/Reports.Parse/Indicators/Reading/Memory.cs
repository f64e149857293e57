namespace Reports.Parse.Indicators.Reading;

/// <summary>What a sentence has measured so far: in the clause being read, in the one before with figures, and in all.</summary>
internal sealed class Memory
{
    // Later figures speak of what was measured lately.
    private const int Most = 32;

    private readonly List<Head> _all = [];
    private readonly List<Head> _group = [];
    private readonly List<Head> _current = [];
    private readonly List<Head> _shares = [];

    /// <summary>The things measured in the clause being read.</summary>
    public IReadOnlyList<Head> Current => _current;

    /// <summary>The things measured in the clause before.</summary>
    public IReadOnlyList<Head> Group => _group;

    /// <summary>The things measured since the last semicolon, the latest last, without those of the clause being read.</summary>
    public IReadOnlyList<Head> All => _all;

    /// <summary>The last shares (…占比) in a row, which changes in percentage points may speak of.</summary>
    public IReadOnlyList<Head> Shares => _shares;

    /// <summary>The thing measured last.</summary>
    public Head? Last => _current.Count > 0 ? _current[^1] : _group.Count > 0 ? _group[^1] : _all.Count > 0 ? _all[^1] : null;

    public bool IsEmpty => _current.Count + _group.Count + _all.Count == 0;

    public void Begin()
    {
        Forget();
        _shares.Clear();
    }

    /// <summary>A semicolon: what follows speaks of other things.</summary>
    public void Forget()
    {
        _all.Clear();
        _group.Clear();
        _current.Clear();
    }

    public void Add(Head head)
    {
        _current.Add(head);
        Keep(_current);
        if (!head.IsShare)
        {
            _shares.Clear();
        }
        else if (_shares.Count == 0 || _shares[^1].Name != head.Name)
        {
            _shares.Add(head);
            Keep(_shares);
        }
    }

    /// <summary>Ends the clause: its things become those of the clause before.</summary>
    public void EndClause()
    {
        var heads = _current.Where(h => !h.IsShare).DistinctBy(h => h.Name, StringComparer.Ordinal).ToList();
        _current.Clear();
        if (heads.Count == 0)
        {
            return;
        }

        _group.Clear();
        _group.AddRange(heads);
        _all.RemoveAll(h => heads.Exists(n => n.Name == h.Name));
        _all.AddRange(heads);
        Keep(_all);
    }

    private static void Keep(List<Head> heads)
    {
        if (heads.Count > Most)
        {
            heads.RemoveRange(0, heads.Count - Most);
        }
    }
}
