using System.Text;
using Reports.Text.Folding;

namespace Reports.Parse.Characters;

/// <summary>A stretch of a text squashed (<see cref="Squash"/>), and the way back.</summary>
internal sealed class SquashedText
{
    private readonly int[] _offsets;

    private SquashedText(string text, int[] offsets)
    {
        Text = text;
        _offsets = offsets;
    }

    public string Text { get; }

    public static SquashedText Of(string text, int start, int length)
    {
        var (squashed, offsets) = (new StringBuilder(length), new List<int>(length));
        for (var at = start; at < start + length; at++)
        {
            if (Squash.Keeps(text[at]))
            {
                squashed.Append(Squash.OneForm(text[at]));
                offsets.Add(at);
            }
        }

        return new SquashedText(squashed.ToString(), [.. offsets]);
    }

    /// <summary>Words that stand beside the text, so that no way leads back.</summary>
    public static SquashedText Beside(ReadOnlySpan<char> words) => new(Squash.Of(words), []);

    /// <summary>Several stretches as one, such as a title broken over lines.</summary>
    public static SquashedText Join(IEnumerable<SquashedText> parts)
    {
        var all = parts.ToList();
        return new SquashedText(string.Concat(all.Select(p => p.Text)), [.. all.SelectMany(p => p._offsets)]);
    }

    public SquashedText Slice(int start, int end) => new(Text[start..end], _offsets.Length == 0 ? [] : _offsets[start..end]);

    /// <summary>The same with Simplified characters for Traditional ones.</summary>
    public SquashedText InSimplified()
    {
        var folded = Fold.ToText(Text);
        return folded.Length == Text.Length
            ? new SquashedText(string.Create(Text.Length, (Text, folded), static (to, from) => Simplify(from.Text, from.folded, to)), _offsets)
            : this;
    }

    /// <summary>The stretch of the original text that a stretch of this one was made of; null for an empty one and for words beside the text.</summary>
    public TextSpan? Span(int start, int end) => end > start && _offsets.Length > 0 ? new TextSpan(_offsets[start], _offsets[end - 1] + 1) : null;

    /// <summary>The original stretch of the whole.</summary>
    public TextSpan? Span() => Span(0, Text.Length);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static void Simplify(string text, string folded, Span<char> to)
    {
        for (var at = 0; at < to.Length; at++)
        {
            to[at] = Han.Is(text[at]) ? folded[at] : text[at];
        }
    }
}
