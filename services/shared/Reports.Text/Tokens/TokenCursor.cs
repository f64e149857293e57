namespace Reports.Text.Tokens;

/// <summary>
/// Walks the tokens of a folded text without allocating. Give it the same text at every step, from a fresh value on:
/// <c>var cursor = new TokenCursor(); while (cursor.MoveNext(text)) { … cursor.Current … }</c>.
/// </summary>
public struct TokenCursor
{
    private int _at;
    private int _runStart;
    private int _runEnd;
    private int _wordEnd;
    private int _pieceStart;
    private bool _joint;
    private bool _separated;
    private bool _started;
    private bool _gap;
    private bool _afterJoint;

    /// <summary>The token that <see cref="MoveNext"/> came to.</summary>
    public TokenSpan Current { get; private set; }

    /// <summary>True if the current token is the tail of a run of one character that no joint token covers.</summary>
    public readonly bool IsLoneCharacter => Current.Kind == TokenKind.Tail && Current.Start == _runStart && !_afterJoint;

    public bool MoveNext(ReadOnlySpan<char> folded)
    {
        if (_joint)
        {
            return Joint(folded);
        }

        if (_at < _runEnd)
        {
            return HanToken(folded);
        }

        return _at < _wordEnd ? WordPiece(folded) : Seek(folded);
    }

    /// <summary>Goes to the next run or word, noting whether anything but white space lies between.</summary>
    private bool Seek(ReadOnlySpan<char> folded)
    {
        while (_at < folded.Length)
        {
            switch (CharacterClasses.At(folded, _at, out var width))
            {
                case CharacterClass.Han:
                    _afterJoint = false;
                    StartRun(folded);
                    return HanToken(folded);
                case CharacterClass.Letter or CharacterClass.Digit:
                    _wordEnd = Words.End(folded, _at, out _separated);
                    return WordPiece(folded);
                case CharacterClass.Separator:
                    _gap = true;
                    break;
            }

            _at += width;
        }

        return false;
    }

    private bool WordPiece(ReadOnlySpan<char> folded)
    {
        _pieceStart = _at;
        _at = Words.EndOfPiece(folded, _at, _wordEnd);
        _joint = _at == _wordEnd && IsHan(folded, _at, out _);
        return Emit(_pieceStart, _at, TokenKind.Word, _separated);
    }

    private bool Joint(ReadOnlySpan<char> folded)
    {
        _joint = false;
        _afterJoint = true;
        _ = IsHan(folded, _at, out var width);
        StartRun(folded);
        return Emit(_pieceStart, _at + width, TokenKind.Joint, _separated);
    }

    private void StartRun(ReadOnlySpan<char> folded)
    {
        _runStart = _at;
        _runEnd = _at;
        while (IsHan(folded, _runEnd, out var width))
        {
            _runEnd += width;
        }
    }

    private bool HanToken(ReadOnlySpan<char> folded)
    {
        var start = _at;
        _at += Width(folded, start);
        return _at < _runEnd
            ? Emit(start, _at + Width(folded, _at), TokenKind.Bigram, separated: false)
            : Emit(start, _at, TokenKind.Tail, separated: false);
    }

    private bool Emit(int start, int end, TokenKind kind, bool separated)
    {
        Current = new TokenSpan(start, end, _started && _gap ? 2 : 1, kind, separated);
        _started = true;
        _gap = false;
        return true;
    }

    private static bool IsHan(ReadOnlySpan<char> folded, int at, out int width)
    {
        width = 0;
        return at < folded.Length && CharacterClasses.At(folded, at, out width) == CharacterClass.Han;
    }

    private static int Width(ReadOnlySpan<char> folded, int at) => char.IsHighSurrogate(folded[at]) ? 2 : 1;
}
