using Reports.Contracts.Documents;
using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Naming;

namespace Reports.Parse.Indicators.Reading;

/// <summary>Makes observations of figures whose things are known.</summary>
internal sealed class ObservationWriter(string text, FigurePeriods periods, List<Observation> found)
{
    private const int Reach = 120;

    private Setting _setting = new(string.Empty, null, false);

    public void Begin(Setting setting) => _setting = setting;

    /// <summary>Writes the observation of a figure in the clause that begins at <paramref name="clause"/>.</summary>
    public void Write(Quantity quantity, LeftWords left, Head head, int clause)
    {
        var (measure, sign) = Measures.Of(quantity, left);
        var target = left.IsCompletion ? _setting.IsTarget : Roles.IsTarget(_setting, Beside(clause, quantity.Start), left.Intends);
        var convertible = quantity.Of.Base.Length > 0;
        found.Add(new Observation
        {
            Name = left.Rate && quantity.Kind == UnitKind.Rank ? NamedThing.Aspect(head, "增速").Name : head.Name,
            Indicator = head.Indicator,
            Measure = measure,
            Value = sign * quantity.Value,
            ValueHigh = sign * quantity.High,
            Unit = quantity.Unit,
            Qualifier = quantity.Qualifier == "exact" ? left.Qualifier ?? "exact" : quantity.Qualifier,
            Tone = quantity.Tone,
            Role = target ? Roles.Target : Roles.Actual,
            Period = periods.Of(left, target),
            Scope = quantity.Kind == UnitKind.Rank ? RankField.Of(text, clause, quantity.Start) ?? head.Scope : head.Scope,
            BaseValue = convertible ? sign * quantity.Value * quantity.Magnitude * quantity.Of.Factor : null,
            BaseUnit = convertible ? quantity.Of.Base : null,
            IsBase = left.From,
            Towards = left.Towards,
            Zone = _setting.Zone,
            Start = quantity.Start,
            End = quantity.End,
        });
    }

    // The words of the clause before a figure, as far as they may speak of it.
    private ReadOnlySpan<char> Beside(int clause, int figure)
    {
        var from = Math.Max(clause, figure - Reach);
        return text.AsSpan(from, figure - from);
    }
}
