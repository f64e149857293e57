using AngleSharp.Dom;
using Reports.Parse.Characters;

namespace Reports.Parse.Extract.Html;

/// <summary>
/// Finds the block that holds the words: the one with the most Han outside links less those inside, and from there down as long as
/// one child keeps most of it. A page of few words is taken whole, since a list of links would win.
/// </summary>
internal static class MainContent
{
    private const int FewHan = 200;
    private const double Share = 0.8;

    public static IElement Of(IElement body)
    {
        var scores = new Dictionary<IElement, int>();
        Score(body, scores);
        var main = scores.MaxBy(s => s.Value).Key;
        if (scores[main] < FewHan)
        {
            return body;
        }

        while (main.Children.MaxBy(c => scores.GetValueOrDefault(c)) is { } child && scores.GetValueOrDefault(child) >= scores[main] * Share)
        {
            main = child;
        }

        return main;
    }

    // Children come after their parents in document order, so the reverse order sums them up without recursion.
    private static void Score(IElement body, Dictionary<IElement, int> scores)
    {
        var order = new List<(IElement Element, int Sign)>();
        var open = new Stack<(IElement Element, int Sign)>([(body, 1)]);
        while (open.TryPop(out var next))
        {
            order.Add(next);
            foreach (var child in next.Element.Children.Where(c => !HtmlText.IsLeftOut(c)))
            {
                open.Push((child, child.LocalName == "a" ? -1 : next.Sign));
            }
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            var (element, sign) = order[i];
            var own = element.ChildNodes.OfType<IText>().Sum(t => Han.Count(t.Data));
            scores[element] = (own * sign) + element.Children.Sum(c => scores.GetValueOrDefault(c));
        }
    }
}
