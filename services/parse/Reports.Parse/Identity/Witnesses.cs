using Reports.Contracts.Documents;
using Reports.Parse.Identity.Genres;
using Reports.Parse.Identity.Periods;
using Reports.Parse.Identity.Places;

namespace Reports.Parse.Identity;

/// <summary>All witnesses of a document's identity, and their outward form: field by field, the deciding one first.</summary>
internal sealed record Witnesses(
    GenreReading Genre, PlaceReading Place, PeriodReading Periods, Witness<string>? Delivered, ReportFront Report, Witness<string>? Speaker)
{
    public IReadOnlyList<Evidence> Evidence() =>
    [
        .. Of("code", Place.Witnesses.Select(w => w.As(w.Value.Code))),
        .. Of("jurisdiction", Place.Area is { } area ? [area.Witness] : []),
        .. Of("genre", Genre.Witnesses),
        .. Of("review", Periods.Reviews),
        .. Of("plan", Periods.Plans),
        .. Of("delivered", One(Delivered)),
        .. Of("meeting", Report.Meeting is { } meeting ? [new Witness<string>(meeting.Name, WitnessSource.Meeting, meeting.Span)] : []),
        .. Of("speaker", One(Speaker)),
        .. Of("title", Report.Title is { } title ? [new Witness<string>(title.Text, WitnessSource.Title, title.Span())] : []),
    ];

    private static IEnumerable<Witness<string>> One(Witness<string>? witness) => witness is null ? [] : [witness];

    private static IEnumerable<Evidence> Of(string field, IEnumerable<Witness<string>> witnesses) =>
        witnesses.Select(w => new Evidence(field, w.Source, w.Value, w.Span?.Start, w.Span?.End, w.Garbled));
}
