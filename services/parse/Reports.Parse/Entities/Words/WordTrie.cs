namespace Reports.Parse.Entities.Words;

/// <summary>Words by their characters: from the root, one step a character; a step to node 0 is none.</summary>
internal sealed class WordTrie
{
    private const int FirstCharacters = 65536;
    private readonly int[] _first = new int[FirstCharacters];
    private long[] _keys = new long[1 << 16];
    private int[] _targets = new int[1 << 16];
    private int _edges;
    private Word?[] _words = new Word?[1 << 16];
    private int _nodes = 1;

    /// <summary>The word that ends at a node.</summary>
    public Word? this[int node] => _words[node];

    /// <summary>The node of a first character.</summary>
    public int Start(char first) => _first[first];

    /// <summary>The node one character further.</summary>
    public int Step(int node, char next)
    {
        var key = ((long)node << 16) | next;
        for (var at = Slot(key); ; at = (at + 1) & (_keys.Length - 1))
        {
            if (_keys[at] == key)
            {
                return _targets[at];
            }

            if (_keys[at] == 0)
            {
                return 0;
            }
        }
    }

    public Word? Find(ReadOnlySpan<char> text)
    {
        var node = text.IsEmpty ? 0 : Start(text[0]);
        for (var i = 1; i < text.Length && node != 0; i++)
        {
            node = Step(node, text[i]);
        }

        return node == 0 ? null : _words[node];
    }

    /// <summary>The entry of a word, made if there is none.</summary>
    public Word Add(string text)
    {
        var node = Start(text[0]);
        if (node == 0)
        {
            node = _first[text[0]] = NewNode();
        }

        for (var i = 1; i < text.Length; i++)
        {
            var next = Step(node, text[i]);
            node = next != 0 ? next : Connect(node, text[i]);
        }

        return _words[node] ??= new Word(text);
    }

    private int Connect(int node, char next)
    {
        if (_edges * 2 >= _keys.Length)
        {
            Grow();
        }

        var target = NewNode();
        Put(((long)node << 16) | next, target);
        _edges++;
        return target;
    }

    private int NewNode()
    {
        if (_nodes == _words.Length)
        {
            Array.Resize(ref _words, _words.Length * 2);
        }

        return _nodes++;
    }

    private void Grow()
    {
        var (keys, targets) = (_keys, _targets);
        _keys = new long[keys.Length * 2];
        _targets = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Put(keys[i], targets[i]);
            }
        }
    }

    private void Put(long key, int target)
    {
        var at = Slot(key);
        while (_keys[at] != 0)
        {
            at = (at + 1) & (_keys.Length - 1);
        }

        (_keys[at], _targets[at]) = (key, target);
    }

    private int Slot(long key) => (int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 40) & (_keys.Length - 1);
}
