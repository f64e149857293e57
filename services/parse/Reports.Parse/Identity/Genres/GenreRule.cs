using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;
using Reports.Parse.Structure;

namespace Reports.Parse.Identity.Genres;

/// <summary>
/// Tells the kind of document by title, meeting, opening statement and headings; anything short of evidence is other. Where the text
/// shows no other kind, what is given beside it and then a name borne out by the text decide.
/// </summary>
internal sealed class GenreRule(string text, ReportFront report, IReadOnlyList<Heading> headings)
{
    private const double Sure = 0.95;
    private const double Likely = 0.8;
    private const double Guessed = 0.6;

    public GenreReading Decide(FileName file, string? given)
    {
        var beside = Beside(file, given).ToList();
        if (DataText.Is(text))
        {
            return new GenreReading(Genre.Other, beside, DocumentKind.Data, Sure);
        }

        var said = OfText().ToList();
        if (said.Count > 0)
        {
            return new GenreReading(said[0].Value, [.. said, .. beside]);
        }

        if (OtherKind() is { } kind)
        {
            return new GenreReading(Genre.Other, [kind.Witness, .. beside], kind.Kind, kind.Confidence);
        }

        if (beside.Find(w => w.Value != Genre.Other && (w.Source == WitnessSource.Given || WorkBody.Score(text, report.Front, headings) > 0)) is { } witness)
        {
            return new GenreReading(witness.Value, [witness, .. beside.Where(w => w != witness)]);
        }

        return new GenreReading(Genre.Other, beside, DocumentKind.Unknown, Guessed);
    }

    private static IEnumerable<Witness<string>> Beside(FileName file, string? given)
    {
        if (given is not null)
        {
            yield return new(given, WitnessSource.Given);
        }

        if (file.Genre is { } named)
        {
            yield return new(named, WitnessSource.FileName);
        }
    }

    private IEnumerable<Witness<string>> OfText()
    {
        var (front, title) = (report.Front, report.Title);
        if (!front.HasSalutation && ((title is null && OtherTitle() is not null) || Minutes.Open(front.Opening)))
        {
            yield break;
        }

        if (PartyWitness() is { } party)
        {
            yield return party;
            yield break;
        }

        if (title is null && OtherTitle() is not null && !(front.HasSalutation && WorkOpening() is not null))
        {
            yield break;
        }

        if (PlanWitness() is { } plan)
        {
            yield return plan;
            yield break;
        }

        if (title is not null && GenreNames.IsWork(title.Text))
        {
            yield return new(Genre.GovernmentWorkReport, WitnessSource.Title, title.Span());
        }

        if (WorkOpening() is { } opening)
        {
            yield return opening;
        }
        else if (title is null && WorkBody.Score(text, front, headings) >= WorkBody.Enough)
        {
            yield return new(Genre.GovernmentWorkReport, WitnessSource.Body, WorkBody.Span(text, headings));
        }
    }

    private Witness<string>? PartyWitness()
    {
        if (report.Meeting is { IsPartyCongress: true } meeting)
        {
            return new(Genre.PartyCongressReport, WitnessSource.Meeting, meeting.Span);
        }

        var opening = report.Front.Opening;
        return report.NationalParty is { } span
            ? new(Genre.PartyCongressReport, WitnessSource.Body, span)
            : OpeningStatement.IsOfParty(opening) && (opening.Text.Contains("大会", StringComparison.Ordinal) || opening.Text.Contains("代表会议", StringComparison.Ordinal))
                ? new(Genre.PartyCongressReport, WitnessSource.Body, opening.Span(0, Math.Min(60, opening.Text.Length)))
                : null;
    }

    private Witness<string>? PlanWitness()
    {
        if (report.Title is { } title)
        {
            return GenreNames.IsPlan(title.Text) ? new(Genre.PlanReport, WitnessSource.Title, title.Span()) : null;
        }

        var opening = report.Front.Opening.Text;
        var at = opening.IndexOf("国民经济和社会发展计划执行情况", StringComparison.Ordinal);
        if (at >= 0 && opening.Contains("委托", StringComparison.Ordinal) && opening.Contains("报告", StringComparison.Ordinal))
        {
            return new(Genre.PlanReport, WitnessSource.Body, report.Front.Opening.Span(at, at + 15));
        }

        var chapter = headings.FirstOrDefault(h => h.Level == 1 && text[h.Start..h.End].Contains("国民经济和社会发展计划执行情况", StringComparison.Ordinal));
        return chapter is null ? null : new(Genre.PlanReport, WitnessSource.Body, new TextSpan(chapter.Start, chapter.End));
    }

    // A government that reports to a congress; one that reports on budget or law does so on a title of that name.
    private Witness<string>? WorkOpening()
    {
        var opening = report.Front.Opening;
        if (report.Title is { } title && !GenreNames.IsWork(title.Text) && !title.Text.EndsWith("工作报告", StringComparison.Ordinal))
        {
            return null;
        }

        return OpeningStatement.Government(opening) is { } body
            && (opening.Text.Contains("报告", StringComparison.Ordinal) || opening.Text.Contains("報告", StringComparison.Ordinal))
            && (opening.Text.Contains("大会", StringComparison.Ordinal) || opening.Text.Contains("审议", StringComparison.Ordinal) || OpeningStatement.IsNational(body))
            && !(report.Title is { } law && law.Text.Contains("法治", StringComparison.Ordinal))
                ? new(Genre.GovernmentWorkReport, WitnessSource.Body, opening.Span(body.Start, body.End))
                : null;
    }

    private (SquashedText Line, DocumentKind Kind)? OtherTitle()
    {
        foreach (var line in report.Front.Lines)
        {
            if (line.Text.Length <= 80 && DocumentKind.OfTitle(line.Text) is { } kind)
            {
                return (line, kind);
            }
        }

        return null;
    }

    private (DocumentKind Kind, Witness<string> Witness, double Confidence)? OtherKind()
    {
        if (OtherTitle() is { } other)
        {
            return (other.Kind, new(other.Kind.Code, WitnessSource.Title, other.Line.Span()), Sure);
        }

        if (report.Title is { } title)
        {
            return (DocumentKind.OtherReport, new(DocumentKind.OtherReport.Code, WitnessSource.Title, title.Span()), Likely);
        }

        return Minutes.Open(report.Front.Opening)
            ? (DocumentKind.Resolution, new(DocumentKind.Resolution.Code, WitnessSource.Body, report.Front.Opening.Span()), Likely)
            : null;
    }
}
