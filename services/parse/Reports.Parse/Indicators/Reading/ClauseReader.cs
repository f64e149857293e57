using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Naming;

namespace Reports.Parse.Indicators.Reading;

/// <summary>Reads the figures of a clause from left to right.</summary>
internal sealed class ClauseReader(string text, Figures figures, Memory memory, NameFinder finder, ReportPeriods periods, ObservationWriter writer)
{
    private const int LongestWords = 12;

    private readonly List<(Quantity Quantity, LeftWords Left)> _waiting = [];
    private readonly Incidental _incidental = new(text, figures);
    private List<Head> _names = [];
    private LeftWords _carried = LeftWords.None;
    private UnitKind _carriedKind;
    private bool _byRight;
    private string _introduced = string.Empty;

    /// <summary>Reads the clause <c>text[from, to)</c> with the figures from <paramref name="first"/> up to <paramref name="next"/>.</summary>
    public void Read(int sentence, int from, int to, int first, int next)
    {
        (_names, _carried, _byRight, _introduced) = ([], LeftWords.None, false, string.Empty);
        var previous = from;
        for (var i = first; i < next; i++)
        {
            var quantity = figures[i];
            var limit = i + 1 < next ? figures[i + 1].Start : to;
            var (left, continues) = LeftOf(quantity, ref previous, limit, isFirst: i == first);
            if (_incidental.Is(quantity, left, limit))
            {
                continue;
            }

            if (continues)
            {
                previous = quantity.End;
            }
            else if (!Name(quantity, left, limit, figures.Run(i, next), i + 1 < next, ref previous))
            {
                _waiting.Add((quantity, left));
                continue;
            }

            Write(quantity, left, from, i - figures.RunStart(i, first), figures.Run(i, next), continues);
        }

        if (_waiting.Count > 0)
        {
            var known = memory.Last ?? (memory.Shares.Count > 0 ? memory.Shares[^1] : null);
            var head = known ?? Before(sentence, from) ?? Beside(_waiting[^1].Quantity, _waiting[^1].Left, to);
            Settle(head);
            if (known is null)
            {
                memory.Add(head);
            }
        }

        _waiting.Clear();
        memory.EndClause();
    }

    // What the words before a figure say, and whether it continues the row of the one before it.
    private (LeftWords Left, bool Continues) LeftOf(Quantity quantity, ref int previous, int limit, bool isFirst)
    {
        var gap = text.AsSpan(previous, Math.Max(0, quantity.Start - previous)).Trim();
        if (!isFirst && gap.Length > 1 && gap[^1] == '、')
        {
            previous = quantity.Start - 1;
            gap = gap[^1..];
        }

        if (isFirst || !Figures.Joins(gap))
        {
            var left = LeftReader.Read(text, previous, quantity.Start, quantity.Kind, periods);
            if (!isFirst && left.HasName && left.Direction != 0 && !left.Respectively && !left.Each && text[left.NameEnd] == '、')
            {
                // 12家船企入驻港区、| 增长6%: what stands before the mark belongs to the figure before it.
                (left.NameStart, left.SubjectStart) = (left.NameEnd, left.SubjectEnd);
            }

            var inherits = !isFirst && gap.StartsWith("、") && _carried.ByAct && !left.HasPredicate && left.ActEnd == left.ActStart;
            return (inherits ? left with { Direction = _carried.Direction, ByAct = true } : left, false);
        }

        var counts = quantity.Kind is UnitKind.Count or UnitKind.Place;
        var amounts = _byRight && quantity.Kind is UnitKind.Measure or UnitKind.Energy or UnitKind.Money;
        if (_names.Count > 0 && (amounts || (counts && (_byRight || _carriedKind != quantity.Kind))) && RightReader.Read(text, quantity.End, limit) is var (start, end) && end > start)
        {
            return (LeftWords.None, false);
        }

        return (_carried with { Qualifier = null }, _names.Count > 0);
    }

    private bool Name(Quantity quantity, LeftWords left, int limit, int run, bool hasNext, ref int previous)
    {
        (_carried, _carriedKind) = (left, quantity.Kind);
        _names = finder.Find(quantity, left, limit, run, hasNext, out var used);
        if (_introduced.Length > 0 && _names is [var only] && left.HasName)
        {
            _names = [NamedThing.Of(text, _introduced + only.Name, left)];
        }

        _byRight = used > quantity.End;
        _introduced = _byRight && left.Introduces && left.HasName ? text[left.NameStart..left.NameEnd] : string.Empty;
        previous = used == limit && hasNext ? quantity.End : Math.Max(quantity.End, used);
        if (_names.Count == 0)
        {
            return false;
        }

        Settle(_names[0]);
        return true;
    }

    // A row of figures goes to a row of names one by one; else each name has the figure.
    private void Write(Quantity quantity, LeftWords left, int clause, int member, int run, bool continues)
    {
        var pairs = _names.Count > 1
            && (_carried.Respectively
                || (!continues && !left.Each && run == _names.Count && run > 1)
                || (continues && member < _names.Count && run + member >= _names.Count));
        foreach (var name in pairs ? [_names[Math.Min(member, _names.Count - 1)]] : _names)
        {
            writer.Write(quantity, left, name, clause);
            memory.Add(name);
        }
    }

    private Head? Before(int sentence, int clause) =>
        Subject.Of(text, sentence, clause, periods) is { Length: > 1 } subject ? NamedThing.Of(text, subject, LeftWords.None) : null;

    // 安排20亿元用于发放补贴: what the sum is for; else the act itself.
    private Head Beside(Quantity quantity, LeftWords left, int limit)
    {
        var (start, end) = RightReader.ObjectAfter(text, quantity.End, limit);
        if (end == start)
        {
            (start, end) = left.ActEnd > left.ActStart ? (left.ActStart, left.ActEnd) : (quantity.End, Math.Min(limit, quantity.End + LongestWords));
        }

        return NamedThing.Of(text, end > start ? text[start..end] : quantity.Unit, LeftWords.None);
    }

    private void Settle(Head head)
    {
        foreach (var (quantity, left) in _waiting)
        {
            writer.Write(quantity, left, head, quantity.Start);
        }

        _waiting.Clear();
    }
}
