using Reports.Text.Places;

namespace Reports.Parse.Identity;

/// <summary>
/// Tells whose report it is. The evidence in its order: meeting, title, opening statement, speaker, what the text speaks of most, the
/// file name. The first that leads to exactly one place decides; a place that stays doubtful is none, since a wrong one would merge
/// reports that are not the same.
/// </summary>
internal static class JurisdictionRule
{
    public static Place? Decide(string text, FrontMatter front, string? title, Meeting? meeting, string fileStem, int? year)
    {
        var rank = Rank.Of(front, text);
        if (meeting is { IsNational: true } || rank == Rank.Nation)
        {
            return Gazetteer.Find("000000");
        }

        var chosen = new PlaceChoice(text, rank, year);
        return Named(meeting).Concat(Titled(title)).Concat(Spoken(front)).Select(chosen.Among).FirstOrDefault(p => p is not null)
            ?? Voted(text, rank, year)
            ?? chosen.Among(PlaceChain.FirstIn(fileStem));
    }

    private static IEnumerable<IReadOnlyList<Place>> Named(Meeting? meeting)
    {
        if (meeting is not null)
        {
            var start = PlaceChain.StartOfChainEndingAt(meeting.Line, meeting.PlaceEnd);
            yield return PlaceChain.From(meeting.Line, start).Places;
        }
    }

    private static IEnumerable<IReadOnlyList<Place>> Titled(string? title)
    {
        if (title is not null)
        {
            yield return PlaceChain.FirstIn(title);
        }
    }

    private static IEnumerable<IReadOnlyList<Place>> Spoken(FrontMatter front)
    {
        if (OpeningStatement.Government(front.Opening) is { } government)
        {
            yield return PlaceChain.From(government, 0).Places;
        }

        foreach (var line in front.Lines.Where(SpeakerLine.IsOne))
        {
            yield return PlaceChain.From(line, 0).Places;
        }
    }

    private static Place? Voted(string text, string? rank, int? year) => rank is null ? null : PlaceVote.Winner(text, rank, year);
}
