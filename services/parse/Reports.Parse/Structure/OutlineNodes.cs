using System.Globalization;
using Reports.Contracts.Documents;

namespace Reports.Parse.Structure;

/// <summary>Headings as the document carries them, with ids by position: 2.3 is the third heading under the second.</summary>
internal static class OutlineNodes
{
    private const int Levels = 3;

    public static IReadOnlyList<OutlineNode> Of(string text, IReadOnlyList<Heading> headings)
    {
        var counters = new int[Levels];
        return [.. headings.Select(h => new OutlineNode(NextId(counters, h.Level), h.Level, text[h.Start..h.End], h.Start, h.End, h.RunIn))];
    }

    private static string NextId(int[] counters, int level)
    {
        counters[level - 1]++;
        Array.Clear(counters, level, Levels - level);
        return string.Join('.', counters.Take(level).Select(c => c.ToString(CultureInfo.InvariantCulture)));
    }
}
