using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Reports.Text.Tokens;

namespace Reports.Search.Lucene.Writing;

/// <summary>The tokens of one folded text after another, without a string a token.</summary>
internal sealed class PassageTokens : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private string _folded = "";
    private TokenCursor _cursor;

    public PassageTokens()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public void SetText(string folded) => _folded = folded;

    public override void Reset()
    {
        base.Reset();
        _cursor = new TokenCursor();
    }

    public override bool IncrementToken()
    {
        if (!_cursor.MoveNext(_folded))
        {
            return false;
        }

        var token = _cursor.Current;
        _term.ResizeBuffer(token.End - token.Start);
        _term.Length = token.CopyTo(_folded, _term.Buffer);
        _increment.PositionIncrement = token.Increment;
        return true;
    }
}
