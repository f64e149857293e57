using Reports.SearchApi.Reading.Series;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>Finds what became of the targets of one place.</summary>
/// <param name="reports">The documents of the place.</param>
/// <param name="found">What they found (<c>actual</c>), in the order of the list.</param>
internal sealed class TargetPairs(IReadOnlyList<FactSource> reports, IEnumerable<ObservationView> found)
{
    private const string Fragment = "|fragment|";
    private const string Other = "other";
    private readonly ILookup<string?, ObservationView> _found = BaseFigures.Without(found).Where(o => o.Row.Value is not null).ToLookup(o => Thing.Of(o.Row), StringComparer.Ordinal);

    /// <summary>The targets with their outcomes. What is no promise of its report, or repeats one of the same document, is left out.</summary>
    /// <param name="targets">In the order of the list.</param>
    public IEnumerable<TargetPair> Of(IEnumerable<ObservationView> targets) =>
        from target in BaseFigures.Without(targets)
        let period = PromisedPeriod.Of(target)
        where period is not null
        group (target, period) by (target.Source.Document, Thing.Of(target.Row) ?? target.Row.Name, period, target.Row.Measure, Figure.Of(target.Row), target.Row.Scope) into same
        select Pair(same.First().target, same.First().period);

    private TargetPair Pair(ObservationView target, Period period) => Best(target, period) is var (outcome, obstacle)
        ? new TargetPair(target, period, outcome, obstacle == TargetReason.Met ? Judge.Of(target.Row, outcome.Row) : new Judgement(TargetStatus.NotComparable, obstacle))
        : new TargetPair(target, period, null, Silence(period));

    private (ObservationView Outcome, TargetReason Obstacle)? Best(ObservationView target, Period period)
    {
        var candidates = Thing.Of(target.Row) is { } thing
            ? from outcome in _found[thing]
              where Standpoint.Of(outcome.Source) > Standpoint.Of(target.Source)
              let obstacle = Obstacle.Between(target, period, outcome)
              where obstacle is not null
              select (Outcome: outcome, Obstacle: obstacle.Value)
            : [];
        var precedence = new Precedence(period);
        return candidates
            .OrderBy(c => Obstacle.Weight(c.Obstacle)).ThenBy(c => c.Outcome.Row.Flags.Length > 0).ThenBy(c => c.Outcome, precedence)
            .Select(c => ((ObservationView, TargetReason)?)c)
            .FirstOrDefault();
    }

    private Judgement Silence(Period period)
    {
        var later = reports.Where(report => report.Genre != Other && Standpoint.LooksBackOn(report, period)).ToList();
        return later switch
        {
            [] => new Judgement(TargetStatus.Open, TargetReason.NoReport),
            _ when later.TrueForAll(report => report.Flags.Contains(Fragment, StringComparison.Ordinal)) => new Judgement(TargetStatus.Open, TargetReason.PartOnly),
            _ => new Judgement(TargetStatus.NotStated, TargetReason.NoFigure),
        };
    }
}
