using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Reports.Search.Lucene.Inverting;

/// <summary>Walks the documents and positions of a term of a field in memory.</summary>
internal sealed class InvertedPostings(InvertedField inverted) : DocsAndPositionsEnum
{
    private IBits? _live;
    private int _document;
    private int _start;
    private int _next;
    private int _end;
    private int _position;

    public InvertedField Field => inverted;

    public override int DocID => _document;

    public override int Freq => _next - _start;

    public override int StartOffset => -1;

    public override int EndOffset => -1;

    public void Reset((int Start, int End) places, IBits? live)
    {
        (_document, _start, _next, _end, _live) = (-1, places.Start, places.Start, places.End, live);
    }

    public override int NextDoc()
    {
        do
        {
            if (_next == _end)
            {
                return _document = NO_MORE_DOCS;
            }

            _document = inverted.Documents[_next];
            _start = _next;
            _position = _start;
            do
            {
                _next++;
            }
            while (_next < _end && inverted.Documents[_next] == _document);
        }
        while (_live?.Get(_document) == false);

        return _document;
    }

    public override int Advance(int target) => SlowAdvance(target);

    public override long GetCost() => _end - _start;

    public override int NextPosition() => inverted.Positions![_position++];

    public override BytesRef? GetPayload() => null;
}
