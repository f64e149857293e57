using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Sentences;

namespace Reports.Parse.Indicators.Reading;

/// <summary>The figures of a sentence in their order, and how they stand to each other.</summary>
internal sealed class Figures(string text)
{
    // No row of names is longer.
    private const int LongestRow = 32;

    private readonly List<Quantity> _quantities = [];

    public int Count => _quantities.Count;

    public Quantity this[int index] => _quantities[index];

    /// <summary>Whether what stands between two figures only joins them.</summary>
    public static bool Joins(ReadOnlySpan<char> gap) => gap is "、" or "和" or "与" or "及" or "，" or ",";

    public void Read(int start, int end)
    {
        _quantities.Clear();
        QuantityLexer.Read(text, start, end, _quantities);
        SizeClass.Remove(text, _quantities);
    }

    /// <summary>The figure that begins at an offset; null if none does.</summary>
    public Quantity? At(int start)
    {
        var (low, high) = (0, _quantities.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _quantities[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low < _quantities.Count && _quantities[low].Start == start ? _quantities[low] : null;
    }

    /// <summary>How many figures stand in a row from one on, up to a limit.</summary>
    public int Run(int index, int limit)
    {
        var count = 1;
        while (index + 1 < limit && count < LongestRow && IsJoined(index))
        {
            count++;
            index++;
        }

        return count;
    }

    /// <summary>The first figure of the row that one stands in.</summary>
    public int RunStart(int index, int first)
    {
        first = Math.Max(first, index - LongestRow);
        while (index > first && IsJoined(index - 1))
        {
            index--;
        }

        return index;
    }

    /// <summary>The end of a clause that begins at an offset, which does not cut a figure.</summary>
    public int ClauseEnd(int from, int end, int next)
    {
        var to = SentenceCutter.ClauseEnd(text, from, end);
        for (var i = next; i < _quantities.Count && _quantities[i].Start < to; i++)
        {
            if (_quantities[i].End > to)
            {
                return ClauseEnd(_quantities[i].End, end, i + 1);
            }
        }

        return to;
    }

    private bool IsJoined(int index)
    {
        var (first, second) = (_quantities[index], _quantities[index + 1]);
        return Joins(text.AsSpan(first.End, Math.Max(0, second.Start - first.End)).Trim());
    }
}
