using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>
/// The width at which lines were wrapped by hand or by a page, in columns: a Han takes two, a letter one. Lines are wrapped where
/// most of them reach one width, hardly any exceeds it, and those that reach it mostly stop in mid-sentence.
/// </summary>
internal static class WrapWidth
{
    /// <summary>How far below the width a line may end because the next word would not fit.</summary>
    public const int Slack = 8;

    private const int FewestLines = 12;
    private const int Narrowest = 24;
    private const int Widest = 160;
    private const double FullShare = 0.45;
    private const double WiderShare = 0.03;
    private const double OpenShare = 0.4;

    /// <summary>The width, or 0 where lines are not wrapped.</summary>
    public static int Of(string text, IReadOnlyList<Line> lines)
    {
        var counts = new int[Widest + Slack + 1];
        var total = 0;
        foreach (var line in lines)
        {
            var width = Columns(line.Content(text));
            if (width > 0)
            {
                counts[Math.Min(width, counts.Length - 1)]++;
                total++;
            }
        }

        var best = Best(counts);
        return total >= FewestLines
            && best.Full >= total * FullShare
            && counts.Skip(best.Width + 3).Sum() <= total * WiderShare
            && OpenOnes(text, lines, best.Width) >= best.Full * OpenShare
            ? best.Width
            : 0;
    }

    public static int Columns(ReadOnlySpan<char> words)
    {
        if (words.Length > Widest * 2)
        {
            return Widest * 2;
        }

        var width = 0;
        foreach (var c in words)
        {
            width += c is < '\u0100' or '“' or '”' or '‘' or '’' ? 1 : 2;
        }

        return width;
    }

    public static bool IsFull(ReadOnlySpan<char> words, int width) => Columns(words) >= width - Slack;

    private static (int Width, int Full) Best(int[] counts)
    {
        var (best, most) = (0, 0);
        for (var width = Narrowest; width <= Widest; width++)
        {
            var full = counts.AsSpan(width - Slack, Slack + 3);
            var sum = 0;
            foreach (var count in full)
            {
                sum += count;
            }

            (best, most) = sum > most ? (width, sum) : (best, most);
        }

        return (best, most);
    }

    private static int OpenOnes(string text, IReadOnlyList<Line> lines, int width) =>
        lines.Count(line => IsFull(line.Content(text), width) && Sentence.IsOpen(line.Content(text)));
}
