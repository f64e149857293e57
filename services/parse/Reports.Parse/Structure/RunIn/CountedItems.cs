using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>
/// Finds counted items that head what follows them (一是兴办渡口。新建三座。): items that count on from one another within a section, most of
/// them with more than their one sentence. A list whose items are a sentence each heads nothing.
/// Digits may count on through a whole report.
/// </summary>
internal static class CountedItems
{
    private const int LongestHeading = 160;
    private const int LongestStanding = 40;
    private const int LeastElaboration = 8;
    private const int MostLost = 1;
    private const string Before = "。；：:;！!？”";

    public static IEnumerable<Heading> In(string text, Section section, Func<Paragraph, bool> headed)
    {
        var chains = new Dictionary<ItemForm, List<Item>>();
        foreach (var item in Items(text, section.Paragraphs, headed))
        {
            if (!chains.TryGetValue(item.Mark.Form, out var chain))
            {
                chains[item.Mark.Form] = chain = [];
            }

            if (chain is [.., var last] && item.Mark.Number > last.Mark.Number && item.Mark.Number <= last.Mark.Number + 1 + MostLost)
            {
                chain.Add(item);
                continue;
            }

            foreach (var heading in Headings(chain))
            {
                yield return heading;
            }

            chain.Clear();
            if (item.Mark is { Number: 1 } or { Form: ItemForm.Digit })
            {
                chain.Add(item);
            }
        }

        foreach (var heading in chains.Values.SelectMany(Headings))
        {
            yield return heading;
        }
    }

    private static IEnumerable<Heading> Headings(List<Item> chain)
    {
        var heads = chain.Where(i => i.Heading is not null).ToList();
        return heads.Count >= 2 && heads.Count * 2 > chain.Count ? heads.Select(i => i.Heading!) : [];
    }

    private static IEnumerable<Item> Items(string text, IReadOnlyList<Paragraph> paragraphs, Func<Paragraph, bool> headed)
    {
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var paragraph = paragraphs[at];
            if (headed(paragraph))
            {
                continue;
            }

            var marks = Marks(text, paragraph).ToList();
            var above = at + 1 < paragraphs.Count && ItemMarkReader.Read(text, paragraphs[at + 1].Body, paragraphs[at + 1].End, opensParagraph: true) is null;
            for (var i = 0; i < marks.Count; i++)
            {
                var next = marks.FindIndex(i + 1, m => m.Form == marks[i].Form);
                var stands = above && marks[i].Start == paragraph.Body && !paragraph.Headed;
                yield return new Item(marks[i], HeadingOf(text, marks[i], next < 0 ? paragraph.End : marks[next].Start, stands));
            }
        }
    }

    private static IEnumerable<ItemMark> Marks(string text, Paragraph paragraph)
    {
        for (var at = paragraph.Body; at < paragraph.End; at++)
        {
            var opens = at == paragraph.Body;
            if ((opens || Before.Contains(text[at - 1], StringComparison.Ordinal)) && ItemMarkReader.Read(text, at, paragraph.End, opens && !paragraph.Headed) is { } mark)
            {
                yield return mark;
            }
        }
    }

    // An item that stands alone above a paragraph heads it, with or without a full stop.
    private static Heading? HeadingOf(string text, ItemMark mark, int end, bool stands)
    {
        var words = text.AsSpan(mark.End, end - mark.End).TrimEnd();
        var stop = words.IndexOfAny("。；;！？：:");
        if (stop < 0 || stop == words.Length - 1)
        {
            var heads = stands && words is not [.., '；' or ';' or '：' or ':'] && words.Length is > 2 and <= LongestStanding && words.IndexOfAny("0123456789") < 0;
            return heads ? new Heading(3, mark.Start, mark.End + words.Length, RunIn: false) : null;
        }

        var opens = words[stop] == '。' && stop is > 2 and <= LongestHeading && words[(stop + 1)..].Trim().Length >= LeastElaboration;
        return opens ? new Heading(3, mark.Start, mark.End + stop + 1, RunIn: true) : null;
    }

    private readonly record struct Item(ItemMark Mark, Heading? Heading);
}
