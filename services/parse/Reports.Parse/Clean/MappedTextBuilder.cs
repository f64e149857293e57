using System.Text;
using Reports.Contracts.Documents;

namespace Reports.Parse.Clean;

/// <summary>
/// Writes a repaired text beside the one it comes from. Everything is kept up to the next change, so a repair names its changes
/// only, from left to right.
/// </summary>
internal sealed class MappedTextBuilder(string source)
{
    private readonly StringBuilder _text = new(source.Length);
    private readonly List<SourceSegment> _segments = [];
    private int _at;

    /// <summary>How many changes were made.</summary>
    public int Count { get; private set; }

    /// <summary>Offset in the source of the first change.</summary>
    public int First { get; private set; }

    /// <summary>Offset in the source after the last change.</summary>
    public int Last { get; private set; }

    /// <summary>Leaves out a span and puts <paramref name="replacement"/> in its place.</summary>
    public void Replace(int start, int end, string replacement = "")
    {
        KeepUpTo(start);
        _text.Append(replacement);
        _at = end;
        First = Count == 0 ? start : First;
        Last = end;
        Count++;
    }

    public (string Text, OffsetMap Map) Build()
    {
        KeepUpTo(source.Length);
        return (_text.ToString(), new OffsetMap(_segments));
    }

    private void KeepUpTo(int end)
    {
        if (end <= _at)
        {
            return;
        }

        _segments.Add(new SourceSegment(_text.Length, _at, end - _at));
        _text.Append(source, _at, end - _at);
        _at = end;
    }
}
