using System.Text;
using Reports.Contracts.Documents;

namespace Reports.Parse.Clean;

/// <summary>
/// Writes a repaired text beside the one it comes from. Everything is kept up to the next change, so a repair names its changes
/// only, from left to right.
/// </summary>
internal sealed class MappedTextBuilder(string source)
{
    private readonly List<SourceSegment> _segments = [];
    private readonly List<(int Start, int End)> _changes = [];
    private StringBuilder? _text;
    private int _at;

    /// <summary>The spans of the source that were changed, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Changes => _changes;

    /// <summary>Leaves out a span and puts <paramref name="replacement"/> in its place.</summary>
    public void Replace(int start, int end, string replacement = "")
    {
        KeepUpTo(start);
        _text!.Append(replacement);
        _at = end;
        _changes.Add((start, end));
    }

    public (string Text, OffsetMap Map) Build()
    {
        KeepUpTo(source.Length);
        return (_text!.ToString(), new OffsetMap(_segments));
    }

    private void KeepUpTo(int end)
    {
        _text ??= new StringBuilder(source.Length);
        if (end <= _at)
        {
            return;
        }

        _segments.Add(new SourceSegment(_text.Length, _at, end - _at));
        _text.Append(source, _at, end - _at);
        _at = end;
    }
}
