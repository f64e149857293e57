using System.Globalization;
using Reports.Contracts.Documents;

namespace Reports.Storage.Copies;

/// <summary>
/// Where the numbering of a text's headings begins and where it stops: the first numbered heading (level 1 for 一、, 2 for (一)), the
/// last number of level 1, and the last of level 2 under it; 0 where there is none. Under a part without number the counting begins anew.
/// A report cut in two goes on counting.
/// </summary>
internal sealed record OutlineEnds(int OpenLevel, int Open, int LastOfFirst, int LastOfSecond)
{
    private static readonly OutlineEnds Unnumbered = new(0, 0, 0, 0);

    /// <summary>Reads the headings of a document up to its glossary, whose terms are numbered too; null if none is numbered.</summary>
    public static OutlineEnds? Of(ParsedDocument document)
    {
        var end = document.Passages.FirstOrDefault(passage => passage.Zone is "closing" or "glossary")?.Start ?? int.MaxValue;
        return Of([.. document.Outline.Where(node => node.Start < end && node.Level < 3)]);
    }

    /// <summary>Reads headings; null if none is numbered.</summary>
    public static OutlineEnds? Of(IReadOnlyList<OutlineNode> outline)
    {
        OutlineEnds? ends = null;
        foreach (var node in outline)
        {
            var (level, number) = HeadingNumber.Read(node.Text);
            ends = (level, node.Level) switch
            {
                (1, _) => (ends ?? new OutlineEnds(1, number, 0, 0)) with { LastOfFirst = number, LastOfSecond = 0 },
                (2, _) => (ends ?? new OutlineEnds(2, number, 0, 0)) with { LastOfSecond = number },
                (_, 1) => (ends ?? Unnumbered) with { LastOfFirst = 0, LastOfSecond = 0 },
                _ => ends,
            };
        }

        return ends == Unnumbered ? null : ends;
    }

    /// <summary>True if the other text goes on counting where this one stops, false if it counts again what this one has; else null.</summary>
    public bool? GoesOnIn(OutlineEnds other) => other.OpenLevel switch
    {
        1 when other.Open == LastOfFirst + 1 => true,
        1 when other.Open <= LastOfFirst => false,
        2 when LastOfSecond > 0 && other.Open == LastOfSecond + 1 => true,
        _ => null,
    };

    /// <summary>As <see cref="GoesOnIn"/>, where nothing but the texts themselves speaks for the pair: a heading left out speaks against it too.</summary>
    public bool? MustGoOnIn(OutlineEnds other) => (GoesOnIn(other), other.OpenLevel) switch
    {
        (_, 1) when other.Open == 1 && LastOfFirst == 0 => null,
        (true, _) => true,
        (false, _) => false,
        (_, 1) when LastOfFirst > 0 => false,
        (_, 2) when other.Open == 1 && LastOfSecond == 0 && LastOfFirst > 0 => true,
        (_, 2) when other.Open > 1 && (LastOfSecond > 0 || LastOfFirst > 0) => false,
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
