namespace Reports.Search.Answering;

/// <summary>Part of a passage worth showing, with its marks counted from its start.</summary>
internal sealed record Snippet(string Text, IReadOnlyList<int[]> Marks);

/// <summary>Cuts a passage to the part where most of its marks are.</summary>
internal static class Snippets
{
    private const int Length = 160;
    private const int Before = 60;
    private const int Least = 80;

    public static Snippet Of(string text, IReadOnlyList<TextRange> marks)
    {
        var end = text.AsSpan().TrimEnd().Length;
        var start = Math.Min(end, text.Length - text.AsSpan().TrimStart().Length);
        var part = end - start <= Length ? new TextRange(start, end) : Cut(text, marks, new TextRange(start, end));
        var trimmed = Trim(text, part);
        return new Snippet(
            text[trimmed.Start..trimmed.End],
            [.. marks.Where(mark => mark.Start >= trimmed.Start && mark.End <= trimmed.End)
                .Select(mark => new[] { mark.Start - trimmed.Start, mark.End - trimmed.Start })]);
    }

    private static TextRange Cut(string text, IReadOnlyList<TextRange> marks, TextRange whole)
    {
        var places = new CutPlaces(text, marks);
        var anchor = Densest(marks) ?? new TextRange(whole.Start, whole.Start);
        var start = Start(places, anchor, whole);
        return new TextRange(start, End(places, anchor, whole, start));
    }

    /// <summary>The mark after which most marks follow closely.</summary>
    private static TextRange? Densest(IReadOnlyList<TextRange> marks) => marks.Count == 0
        ? null
        : marks.MaxBy(mark => marks.Count(other => other.Start >= mark.Start && other.End <= mark.Start + Length - Before));

    /// <summary>The earliest good place shortly before the anchor, else any possible one.</summary>
    private static int Start(CutPlaces places, TextRange anchor, TextRange whole)
    {
        var earliest = anchor.Start - Before;
        if (earliest <= whole.Start)
        {
            return whole.Start;
        }

        var near = Enumerable.Range(earliest, Before + 1);
        return near.Where(places.IsGood).Append(near.First(at => at == anchor.Start || places.IsPossible(at))).First();
    }

    /// <summary>The last good place before the snippet is too long, else the last possible one; a long mark stays whole.</summary>
    private static int End(CutPlaces places, TextRange anchor, TextRange whole, int start)
    {
        var latest = Math.Max(start + Length, anchor.End);
        if (latest >= whole.End)
        {
            return whole.End;
        }

        var good = Downwards(latest, Math.Max(anchor.End, start + Least)).FirstOrDefault(places.IsGood);
        var possible = Downwards(latest, Math.Max(anchor.End, start + 1)).FirstOrDefault(places.IsPossible);
        return good > 0 ? good : possible > 0 ? possible : Math.Max(anchor.End, latest - 1);
    }

    private static IEnumerable<int> Downwards(int from, int to) => Enumerable.Range(0, Math.Max(0, from - to + 1)).Select(step => from - step);

    private static TextRange Trim(string text, TextRange part)
    {
        var span = text.AsSpan(part.Start, part.End - part.Start);
        var end = part.Start + span.TrimEnd().Length;
        return new TextRange(Math.Min(end, part.End - span.TrimStart().Length), end);
    }
}
