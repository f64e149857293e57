using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;
using Reports.Parse.Identity.Genres;
using Reports.Parse.Identity.Periods;
using Reports.Parse.Identity.Places;
using Reports.Parse.Identity.Sessions;
using Reports.Parse.Structure;

namespace Reports.Parse.Identity;

/// <summary>Reads what a document says of itself. What it leaves open is filled by what is given beside it, then by its name; else it stays null.</summary>
internal static class IdentityReader
{
    /// <summary>Reads the identity of a text.</summary>
    /// <param name="text">The clean text.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="statedTitle">A title that the format states beside the text, or null.</param>
    /// <param name="name">The file's name, the last and weakest witness.</param>
    /// <param name="given">What the sender says of it, or null.</param>
    public static IdentityReading Read(string text, IReadOnlyList<Heading> headings, string? statedTitle, string name, GivenIdentity? given)
    {
        var front = FrontMatter.Of(text, headings);
        var title = TitleLine.Find(front) ?? Stated(statedTitle);
        var report = new ReportFront(front, title, MeetingLine.Find(front), NationalParty.Find(front));
        var file = FileName.Of(name);

        var genre = new GenreRule(text, report, headings).Decide(file, given?.Genre);
        var (date, delivered) = DeliveryDate.Find(front, report.Meeting);
        var periods = new PeriodRule(text, report, headings, date is null ? null : delivered).Decide(genre.Genre, file, given?.Plan);
        var year = PeriodReading.FirstYear(periods.Plan);
        var isReport = genre.Genre != Genre.Other;
        var place = isReport ? new JurisdictionRule(text, report, Delivery.Parse(date)?.Year ?? year).Decide(file, given?.Code) : PlaceReading.Open;
        var speaker = isReport ? SpeakerLine.Find(front, report.Meeting) : null;
        var meta = new DocumentMeta
        {
            Title = TitleRule.Write(front, title?.Text, place.Name, year, genre.Genre, Path.GetFileNameWithoutExtension(name)),
            Genre = genre.Genre,
            Jurisdiction = place.FullName,
            Code = place.Code,
            Level = place.Level,
            Review = periods.Review,
            Plan = periods.Plan,
            Delivered = date,
            Speaker = speaker?.Value,
            Meeting = report.Meeting?.Name,
            ContinuedFrom = Continuation.From(text),
            ContinuesOn = Continuation.On(text),
            Year = year,
        };
        var witnesses = new Witnesses(genre, place, periods, delivered, report, speaker);
        return new IdentityReading(meta, witnesses.Evidence(), [.. IdentityFlags.Of(meta, genre, place, periods, file, given)], genre is { Genre: Genre.Other, Kind.IsOrder: true });
    }

    private static SquashedText? Stated(string? title)
    {
        var bare = title is null ? null : TitleLine.Bare(SquashedText.Beside(title));
        return bare is not null && TitleLine.IsTitle(bare.Text) ? bare : null;
    }
}
