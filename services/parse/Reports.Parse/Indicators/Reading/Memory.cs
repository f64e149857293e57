namespace Reports.Parse.Indicators.Reading;

/// <summary>What a sentence has measured so far: in the clause being read, in the one before with figures, and in all.</summary>
internal sealed class Memory
{
    // Later figures speak of what was measured lately.
    private const int Most = 32;

    private readonly List<Head> _all = [];
    private readonly List<Head> _group = [];
    private readonly List<Head> _current = [];

    /// <summary>The things measured in the clause being read.</summary>
    public IReadOnlyList<Head> Current => _current;

    /// <summary>The things measured in the clause before.</summary>
    public IReadOnlyList<Head> Group => _group;

    /// <summary>The things measured since the last semicolon, the latest last, without those of the clause being read.</summary>
    public IReadOnlyList<Head> All => _all;

    /// <summary>The last share (…占比), which a change in percentage points may speak of.</summary>
    public Head? Share { get; private set; }

    /// <summary>The thing measured last.</summary>
    public Head? Last => _current.Count > 0 ? _current[^1] : _group.Count > 0 ? _group[^1] : _all.Count > 0 ? _all[^1] : null;

    public bool IsEmpty => _current.Count + _group.Count + _all.Count == 0;

    public void Begin()
    {
        Forget();
        Share = null;
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
        Share = head.IsShare ? head : null;
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
