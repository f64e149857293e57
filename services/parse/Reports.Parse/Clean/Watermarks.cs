using System.Buffers;
using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>
/// Takes out what was strewn between the characters of a text: marks without width between Han, and one and the same sign that
/// stands between two Han three times or more.
/// </summary>
internal static class Watermarks
{
    public const string Kind = "watermark";

    private const string Invisible = "\u200B\u200C\u2060\u00AD\u180E";
    private const string Signs = "■□◆◇●★☆▲△▼▽※◎♦♠♣♥█▇";
    private const int Fewest = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create(Invisible + Signs);

    public static void Repair(string text, MappedTextBuilder to)
    {
        var between = Places(text).ToList();
        var strewn = between.GroupBy(at => text[at]).Where(g => Invisible.Contains(g.Key) || g.Count() >= Fewest).Select(g => g.Key).ToHashSet();
        foreach (var at in between.Where(at => strewn.Contains(text[at])))
        {
            to.Replace(at, at + 1);
        }
    }

    private static IEnumerable<int> Places(string text)
    {
        for (var at = Next(text, 1); at >= 0 && at + 1 < text.Length; at = Next(text, at + 1))
        {
            if (Invisible.Contains(text[at]) ? Han.Is(text[at - 1]) || Han.Is(text[at + 1]) : Han.Is(text[at - 1]) && Han.Is(text[at + 1]))
            {
                yield return at;
            }
        }
    }

    private static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Marks) is >= 0 and var found ? from + found : -1;
}
