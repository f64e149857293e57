using System.Globalization;
using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Structure;
using Reports.Text.Places;

namespace Reports.Parse.Identity;

/// <summary>Reads what a document says of itself. What it leaves open stays null.</summary>
internal static class IdentityReader
{
    /// <summary>Reads the identity of a text.</summary>
    /// <param name="text">The clean text.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="statedTitle">A title that the format states beside the text, or null.</param>
    /// <param name="name">The file's name, the last and weakest witness.</param>
    /// <param name="given">What the sender says of it, or null.</param>
    public static DocumentMeta Read(string text, IReadOnlyList<Heading> headings, string? statedTitle, string name, GivenIdentity? given)
    {
        var front = FrontMatter.Of(text, headings);
        var stem = Path.GetFileNameWithoutExtension(name);
        var title = TitleLine.Find(front) ?? Stated(statedTitle);
        var meeting = MeetingLine.Find(front.Lines);
        var genre = GenreRule.Decide(text, front, title, meeting, headings, stem);
        var delivered = DeliveryDate.Find(front, meeting);
        var periods = PeriodRule.Decide(text, headings, genre, title, delivered, stem);
        var year = FirstYear(periods);
        var place = genre == Genre.Other ? null : JurisdictionRule.Decide(text, front, title, meeting, Squash.Of(stem), Delivery.Parse(delivered)?.Year ?? year);
        return new DocumentMeta
        {
            Title = TitleRule.Write(front, title, place, year, genre, stem),
            Genre = genre,
            Jurisdiction = place?.FullName,
            Code = place?.Code,
            Level = place?.Level,
            Review = periods.Review,
            Plan = periods.Plan,
            Delivered = delivered,
            Speaker = genre == Genre.Other ? null : SpeakerLine.Find(front, meeting),
            Meeting = meeting?.Name,
            ContinuedFrom = Continuation.From(text),
            ContinuesOn = Continuation.On(text),
            Year = year,
        };
    }

    private static string? Stated(string? title)
    {
        var bare = title is null ? null : TitleLine.Bare(Squash.Of(title.Split('_', '|')[0]));
        return bare is not null && TitleLine.IsTitle(bare) ? bare : null;
    }

    private static int? FirstYear(Periods periods) =>
        periods.Plan is { Length: >= 4 } plan ? int.Parse(plan.AsSpan(0, 4), CultureInfo.InvariantCulture) : null;
}
