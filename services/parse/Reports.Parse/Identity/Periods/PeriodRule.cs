using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;
using Reports.Parse.Identity.Genres;
using Reports.Parse.Identity.Sessions;
using Reports.Parse.Structure;

namespace Reports.Parse.Identity.Periods;

/// <summary>
/// Tells the periods by the chapters' headings, then the day of delivery, the title, the session of the nation's congress, what the
/// text plans; then what is given beside the text, and the file name. Either of the two periods of a report gives the other.
/// </summary>
internal sealed class PeriodRule(string text, ReportFront report, IReadOnlyList<Heading> headings, Witness<string>? delivered)
{
    private const int LastMonthOfYearlySession = 6;
    private const int ReachOfSession = 300;

    private readonly (int Year, int Month)? _day = Delivery.Parse(delivered?.Value);

    private bool SpeaksForNation => OpeningStatement.Government(report.Front.Opening) is { } body && OpeningStatement.IsNational(body);

    public PeriodReading Decide(string genre, FileName file, string? givenPlan)
    {
        if (genre == Genre.Other)
        {
            return PeriodReading.Open;
        }

        var heads = ChapterPeriods.Of([.. headings.Where(h => h.Level == 1 || h.Marker is null).Select(ChapterOf)]);
        var shape = Shape(heads, genre);
        var years = OfText(heads, shape).ToList();
        if (years.Count == 0 && OfBody(shape) is { } planned)
        {
            years.Add(planned);
        }

        var (said, plans) = (years.Count, years.Select(y => y.As(shape.Plan(y.Value))).ToList());
        plans.AddRange(Beside(shape, file, givenPlan));
        if (plans.Count == 0)
        {
            return PeriodReading.Open;
        }

        var reviews = years.Select(y => y.As(shape.Review(y.Value))).ToList();
        var review = said > 0 ? reviews[0].Value : PeriodReading.FirstYear(plans[0].Value) is { } year ? shape.Review(year) : null;
        return new PeriodReading(review, plans[0].Value, reviews, plans);
    }

    private static IEnumerable<Witness<string>> Beside(PeriodShape shape, FileName file, string? givenPlan)
    {
        if (givenPlan is not null)
        {
            yield return new(givenPlan, WitnessSource.Given);
        }

        if (file.YearsNamed.Count > 0)
        {
            yield return new(shape.Plan(file.YearsNamed.Max()), WitnessSource.FileName);
        }
    }

    private PeriodShape Shape(ChapterPeriods heads, string genre) => heads switch
    {
        { IsHalfYear: true } => PeriodShape.HalfYears,
        _ when (genre == Genre.PartyCongressReport && heads.PlanYear is null) || (heads.IsFiveYears && _day?.Month > LastMonthOfYearlySession) => PeriodShape.FiveYears,
        { IsFiveYears: true } => PeriodShape.YearAfterFive,
        _ => PeriodShape.Yearly,
    };

    // Strongest first; a half-year report stands in the year it looks back on.
    private IEnumerable<Witness<int>> OfText(ChapterPeriods heads, PeriodShape shape)
    {
        var next = shape == PeriodShape.HalfYears ? 0 : 1;
        if (_day is { } congress && shape == PeriodShape.FiveYears)
        {
            yield return new(congress.Year, delivered!.Source, delivered.Span, delivered.Garbled);
        }

        if (SubjectYear.OfPlans(report.Front.Opening) is { } first)
        {
            yield return first;
        }

        if (heads is { ReviewYear: { } review, ReviewChapter: { } reviewed })
        {
            yield return new(review + next, WitnessSource.Header, reviewed.Span);
        }

        if (heads is { PlanYear: { } plan, PlanChapter: { } planned })
        {
            yield return new(plan, WitnessSource.Header, planned.Span);
        }

        if (_day is { } day && shape != PeriodShape.FiveYears && day.Month <= LastMonthOfYearlySession)
        {
            yield return new(day.Year, delivered!.Source, delivered.Span, delivered.Garbled);
        }

        if (report.Title is { } title && Years.In(title.Text).Select(y => ((int Year, int End)?)y).LastOrDefault() is { } titled)
        {
            yield return new(titled.Year, WitnessSource.Title, title.Span(titled.End - 5, titled.End));
        }

        if (OfSession() is { } session)
        {
            yield return session;
        }

        if (SpeaksForNation && SubjectYear.OfFiveYearPlan(report.Front.Opening) is { } begun)
        {
            yield return begun;
        }
    }

    private Witness<int>? OfSession()
    {
        if (report.NationalParty is not null || report.Meeting is { IsNational: false })
        {
            return null;
        }

        if (report.Meeting is { IsPartyCongress: false } meeting && NationalSessions.In(meeting.Name) is { } met)
        {
            return new(met.Year, WitnessSource.Meeting, meeting.Span);
        }

        var opening = report.Front.Opening;
        return SpeaksForNation && NationalSessions.In(opening.Text[..Math.Min(ReachOfSession, opening.Text.Length)]) is { } session
            ? new(session.Year, WitnessSource.Body, opening.Span(session.Start, session.End))
            : null;
    }

    private Witness<int>? OfBody(PeriodShape shape) => shape switch
    {
        PeriodShape.HalfYears => HalfYear() is { } half ? new(half.Year, WitnessSource.Body, new TextSpan(half.End - 5, half.End)) : null,
        PeriodShape.FiveYears when _day is null && report.NationalParty is not null => null,
        _ => (PlannedYear.In(text) ?? (shape == PeriodShape.YearAfterFive ? LatestYear.In(text) : SpeaksForNation ? LatestYear.In(text, fewest: 1) : null)) is { } planned ? new(planned.Year, WitnessSource.Body, planned.Span) : null,
    };

    private (int Year, int End)? HalfYear() => Years.In(text)
        .Where(y => text.AsSpan(y.End).StartsWith("上半年") || text.AsSpan(y.End).StartsWith("下半年"))
        .Concat(Years.In(text))
        .Select(y => ((int Year, int End)?)y)
        .FirstOrDefault();

    private Chapter ChapterOf(Heading heading) => new(Squash.Of(text.AsSpan(heading.Start, heading.End - heading.Start)), new TextSpan(heading.Start, heading.End));
}
