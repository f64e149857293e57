using System.Globalization;
using Reports.Contracts.Documents;

namespace Reports.Storage.Copies;

/// <summary>
/// Where the numbering of a text's headings begins and where it stops: the first numbered heading (level 1 for 一、, 2 for (一)), the
/// last number of level 1, and the last of level 2 under it; 0 where there is none. A report cut in two goes on counting.
/// </summary>
internal sealed record OutlineEnds(int OpenLevel, int Open, int LastOfFirst, int LastOfSecond)
{
    /// <summary>Reads the headings of a text; null if none is numbered.</summary>
    public static OutlineEnds? Of(IReadOnlyList<OutlineNode> outline)
    {
        OutlineEnds? ends = null;
        foreach (var (level, number) in outline.Select(node => HeadingNumber.Read(node.Text)).Where(heading => heading.Level > 0))
        {
            ends ??= new OutlineEnds(level, number, 0, 0);
            ends = level == 1 ? ends with { LastOfFirst = number, LastOfSecond = 0 } : ends with { LastOfSecond = number };
        }

        return ends;
    }

    /// <summary>True if the other text goes on counting where this one stops, false if it counts again what this one has; else null.</summary>
    public bool? GoesOnIn(OutlineEnds other) => other.OpenLevel switch
    {
        1 when other.Open == LastOfFirst + 1 => true,
        1 when other.Open <= LastOfFirst => false,
        2 when LastOfSecond > 0 && other.Open == LastOfSecond + 1 => true,
        _ => null,
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{OpenLevel}.{Open}-{LastOfFirst}.{LastOfSecond}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static OutlineEnds? Parse(string? text)
    {
        var numbers = text?.Split('.', '-').Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0).ToList();
        return numbers is [var level, var open, var first, var second] ? new OutlineEnds(level, open, first, second) : null;
    }
}
