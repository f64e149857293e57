using Reports.Parse.Characters;
using Reports.Parse.Structure;

namespace Reports.Parse.Clean;

/// <summary>
/// Cuts the page away from around a text. Only the edges are looked at: the lines above the first sentences and below the last. Of
/// each edge the outermost stretch goes in which words of the page outweigh the rest, and any line further in that has such words;
/// titles, meetings, speakers, addresses and headings stay. A title stays unless the text has one of its own below.
/// </summary>
internal static class PageChrome
{
    public const string Kind = "chrome";

    private const int MostLines = 1_000;
    private const int ShortestMenu = 8;

    public static void Repair(string text, MappedTextBuilder to)
    {
        var lines = Lines.Of(text).Where(l => !l.IsBlank(text)).ToList();
        var first = lines.FindIndex(l => ChromeLine.IsProse(l.Content(text)) || Salutation.Opens(l.Content(text)));
        var last = lines.FindLastIndex(l => ChromeLine.IsProse(l.Content(text)));
        if (first < 0 || last < 0)
        {
            return;
        }

        var head = Enumerable.Range(0, Math.Min(first, MostLines)).ToList();
        var tail = Enumerable.Range(last + 1, Math.Min(lines.Count - last - 1, MostLines)).Reverse().ToList();
        var cut = Edge(text, lines, head).Concat(Edge(text, lines, tail)).Order().ToList();
        Write(lines, cut, to);
    }

    // The lines of an edge from the outermost inwards.
    private static IEnumerable<int> Edge(string text, List<Line> lines, List<int> edge)
    {
        var depth = Depth(text, lines, edge);
        var hasTitle = edge.Skip(depth).Any(i => BlockStart.IsTitle(lines[i].Content(text)) && !ChromeWords.AreIn(lines[i].Content(text)));
        for (var n = 0; n < edge.Count; n++)
        {
            var line = lines[edge[n]];
            var isPage = ChromeWords.AreIn(line.Content(text));
            if ((n < depth || isPage) && !ChromeLine.IsKept(text, line) && (hasTitle ? !IsSpoken(text, line) : !BlockStart.IsFront(line.Content(text))))
            {
                yield return edge[n];
            }
        }
    }

    private static bool IsSpoken(string text, Line line) => BlockStart.IsFront(line.Content(text)) && !BlockStart.IsTitle(line.Content(text));

    // How far in the page outweighs the text, and on over a menu that stands there, unless it belongs to an annex.
    private static int Depth(string text, List<Line> lines, List<int> edge)
    {
        var (sum, best, depth) = (0.0, 0.0, 0);
        var isPage = false;
        for (var n = 0; n < edge.Count; n++)
        {
            var line = lines[edge[n]];
            isPage |= ChromeWords.AreIn(line.Content(text));
            sum += ChromeLine.IsKept(text, line) || BlockStart.IsFront(line.Content(text)) ? 0 : ChromeLine.Weight(line.Content(text));
            (best, depth) = isPage && sum > best ? (sum, n + 1) : (best, depth);
        }

        var menu = depth;
        while (depth > 0 && menu < edge.Count && ChromeLine.IsMenu(lines[edge[menu]].Content(text)) && !ChromeLine.IsKept(text, lines[edge[menu]]) && !BlockStart.IsFront(lines[edge[menu]].Content(text)))
        {
            menu++;
        }

        var isAnnex = menu < edge.Count && ChromeLine.IsKept(text, lines[edge[menu]]);
        return menu - depth >= ShortestMenu && !isAnnex ? menu : depth;
    }

    private static void Write(List<Line> lines, List<int> cut, MappedTextBuilder to)
    {
        for (var i = 0; i < cut.Count; i++)
        {
            var start = i;
            while (i + 1 < cut.Count && cut[i + 1] == cut[i] + 1)
            {
                i++;
            }

            to.Replace(lines[cut[start]].Start, lines[cut[i]].Next);
        }
    }
}
