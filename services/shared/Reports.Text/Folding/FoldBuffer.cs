using System.Buffers;

namespace Reports.Text.Folding;

/// <summary>Takes folded units with the span of their source character, and settles what becomes of white space.</summary>
internal ref struct FoldBuffer
{
    private readonly bool _mapped;
    private char[] _units;
    private int[] _starts;
    private int[] _ends;
    private int _length;
    private int _spaceStart;
    private int _spaceEnd;
    private bool _space;
    private bool _afterHan;

    public FoldBuffer(int capacity, bool mapped)
    {
        _mapped = mapped;
        _units = ArrayPool<char>.Shared.Rent(capacity + 16);
        _starts = mapped ? ArrayPool<int>.Shared.Rent(_units.Length) : [];
        _ends = mapped ? ArrayPool<int>.Shared.Rent(_units.Length) : [];
    }

    /// <summary>White space counts only between two characters of which neither is Han.</summary>
    public void WhiteSpace(int start, int end)
    {
        if (!_space)
        {
            _spaceStart = start;
        }

        _spaceEnd = end;
        _space = true;
    }

    public void Put(char unit, int start, int end)
    {
        var han = Han.Is(unit);
        if (_space)
        {
            SettleSpace(han);
        }

        _afterHan = han;
        Append(unit, start, end);
    }

    /// <summary>Units of one source character, which may be a surrogate pair or an expansion.</summary>
    public void Put(string units, int start, int end)
    {
        if (_space)
        {
            SettleSpace(Han.Is(char.ConvertToUtf32(units, 0)));
        }

        foreach (var unit in units)
        {
            Append(unit, start, end);
        }

        _afterHan = Han.Is(char.ConvertToUtf32(units, LastCharacter(units)));
    }

    public string ToText()
    {
        var text = new string(_units, 0, _length);
        Release();
        return text;
    }

    public FoldedText ToFoldedText()
    {
        var folded = new FoldedText(new string(_units, 0, _length), _starts[.._length], _ends[.._length]);
        Release();
        return folded;
    }

    private static int LastCharacter(string units) => units.Length - (char.IsLowSurrogate(units[^1]) ? 2 : 1);

    private void SettleSpace(bool beforeHan)
    {
        if (_length > 0 && !_afterHan && !beforeHan)
        {
            Append(' ', _spaceStart, _spaceEnd);
        }

        _space = false;
    }

    private void Append(char unit, int start, int end)
    {
        if (_length == _units.Length)
        {
            Grow();
        }

        _units[_length] = unit;
        if (_mapped)
        {
            _starts[_length] = start;
            _ends[_length] = end;
        }

        _length++;
    }

    private void Grow()
    {
        _units = Larger(_units);
        if (_mapped)
        {
            _starts = Larger(_starts);
            _ends = Larger(_ends);
        }
    }

    private readonly T[] Larger<T>(T[] full)
    {
        var larger = ArrayPool<T>.Shared.Rent(_length * 2);
        full.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<T>.Shared.Return(full);
        return larger;
    }

    private readonly void Release()
    {
        ArrayPool<char>.Shared.Return(_units);
        if (_mapped)
        {
            ArrayPool<int>.Shared.Return(_starts);
            ArrayPool<int>.Shared.Return(_ends);
        }
    }
}
