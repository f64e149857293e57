using Reports.Parse.Identity.Front;
using Reports.Parse.Identity.Sessions;
using Reports.Text.Places;

namespace Reports.Parse.Identity.Places;

/// <summary>
/// Tells whose report it is. The evidence in its order: meeting, title, opening statement, speaker, what the text speaks of most; then
/// what is given beside the text, and the file name. The first that leads to exactly one place decides; a place that stays doubtful
/// is none, since a wrong one would merge reports that are not the same.
/// </summary>
internal sealed class JurisdictionRule(string text, ReportFront report, int? year)
{
    private readonly PlaceCounts _counts = new(text);

    public PlaceReading Decide(FileName file, string? givenCode)
    {
        var rank = Rank.Of(report.Front, text);
        if (National(rank) is { } nation)
        {
            return Beside(new PlaceReading(nation.Value, null, [nation]), rank, file, givenCode);
        }

        if (FindArea() is { } area)
        {
            var city = City() ?? PlaceVote.Winner(_counts, "市", year);
            return new PlaceReading(city, area, []);
        }

        var choice = new PlaceChoice(_counts, rank, year);
        var said = Said().Select(w => w.Value is [] ? null : Chosen(choice, w)).OfType<Witness<Place>>().ToList();
        if (said.Count == 0 && rank is not null && PlaceVote.Winner(_counts, rank, year) is { } voted)
        {
            said.Add(new Witness<Place>(voted, WitnessSource.Body));
        }

        return Beside(new PlaceReading(said.FirstOrDefault()?.Value, null, said), rank, file, givenCode);
    }

    private static Witness<Place>? Chosen(PlaceChoice choice, Witness<IReadOnlyList<Place>> witness) =>
        choice.Among(witness.Value) is { } place ? witness.As(place) : null;

    private Witness<Place>? National(string? rank)
    {
        var nation = Gazetteer.Find("000000")!;
        if (report.Meeting is { IsNational: true } meeting)
        {
            return new Witness<Place>(nation, WitnessSource.Meeting, meeting.Span);
        }

        if (rank == Rank.Nation && OpeningStatement.Government(report.Front.Opening) is { } body)
        {
            return new Witness<Place>(nation, WitnessSource.Body, report.Front.Opening.Span(body.Start, body.End));
        }

        if (report.NationalParty is { } party)
        {
            return new Witness<Place>(nation, WitnessSource.Body, party);
        }

        return rank == Rank.Nation && report.Meeting is null ? new Witness<Place>(nation, WitnessSource.Body) : null;
    }

    private Area? FindArea()
    {
        var opening = report.Front.Opening;
        return (OpeningStatement.Government(opening) is { } body ? Area.In(opening.Slice(body.Start, body.End), WitnessSource.Body) : null)
            ?? (report.Title is { } title ? Area.In(title, WitnessSource.Title) : null)
            ?? (report.Title is null && report.Meeting is null && OpeningStatement.Government(opening) is null ? Area.InBody(text) : null);
    }

    private Place? City()
    {
        var choice = new PlaceChoice(_counts, "市", year);
        return Said().Select(w => choice.Among(w.Value)).FirstOrDefault(p => p is { Level: not "county" });
    }

    private IEnumerable<Witness<IReadOnlyList<Place>>> Said()
    {
        if (report.Meeting is { } meeting)
        {
            var chain = PlaceChain.From(meeting.Line.Text, PlaceChain.StartOfChainEndingAt(meeting.Line.Text, meeting.PlaceEnd));
            if (chain is not null)
            {
                yield return new(chain.Places, WitnessSource.Meeting, meeting.Line.Span(chain.Start, chain.End));
            }
        }

        if (report.Title is { } title && PlaceChain.AllIn(title.Text).FirstOrDefault() is { } titled)
        {
            yield return new(titled.Places, WitnessSource.Title, title.Span(titled.Start, titled.End));
        }

        var opening = report.Front.Opening;
        if (OpeningStatement.Government(opening) is { } body && PlaceChain.From(opening.Text, body.Start) is { } spoken)
        {
            yield return new(spoken.Places, WitnessSource.Body, opening.Span(spoken.Start, spoken.End));
        }

        foreach (var line in report.Front.Lines.Where(l => SpeakerLine.IsOne(l.Text)))
        {
            if (PlaceChain.From(line.Text, 0) is { } office)
            {
                yield return new(office.Places, WitnessSource.Header, line.Span(office.Start, office.End));
            }
        }
    }

    // What is said beside the text decides only where the text leaves the place open.
    private PlaceReading Beside(PlaceReading read, string? rank, FileName file, string? givenCode)
    {
        var choice = new PlaceChoice(_counts, rank, year);
        var beside = new List<Witness<Place>>();
        if (givenCode is not null && Gazetteer.Find(givenCode) is { } given)
        {
            beside.Add(new Witness<Place>(Gazetteer.All.FirstOrDefault(p => p.Code == givenCode && year is { } y && p.Existed(y)) ?? given, WitnessSource.Given));
        }

        if (file.Place(read.Place, choice) is { } named)
        {
            beside.Add(new Witness<Place>(named, WitnessSource.FileName));
        }

        return read with { Place = read.Place ?? beside.FirstOrDefault()?.Value, Witnesses = [.. read.Witnesses, .. beside] };
    }
}
