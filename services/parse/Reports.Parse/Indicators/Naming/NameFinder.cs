using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Finds the thing, or things, that a figure measures: on its left, on its right, or in what was measured before.</summary>
internal sealed class NameFinder(string text, Figures figures, Memory memory, CarriedNames carriedNames)
{
    private readonly LeftNames _left = new(text, memory);
    private readonly RankNames _rank = new(text, memory);
    private readonly RightNames _right = new(text, figures);

    /// <summary>The things a figure measures; empty where the next figure must tell.</summary>
    /// <param name="quantity">The figure.</param>
    /// <param name="left">What the words before it say.</param>
    /// <param name="limit">Where the next figure or the clause's end is.</param>
    /// <param name="run">How many figures stand in a row from this one on.</param>
    /// <param name="hasNext">Whether a figure stands at the limit.</param>
    /// <param name="used">Where the words end that name them.</param>
    public List<Head> Find(Quantity quantity, LeftWords left, int limit, int run, bool hasNext, out int used)
    {
        used = quantity.End;
        if (quantity.Kind == UnitKind.Rank)
        {
            return _rank.Find(left, run);
        }

        if (left.IsCompletion)
        {
            return [.. Wholes(left, run).Select(NamedThing.Completion)];
        }

        if (left.IsShare)
        {
            return [.. Wholes(left, run).Select(h => NamedThing.Share(text, h, left))];
        }

        if (hasNext && quantity.End == limit && quantity.Kind == UnitKind.Count && !(left.HasName && _right.IsBare(limit)))
        {
            return [];
        }

        var (start, end) = RightReader.Read(text, quantity.End, limit);
        if (end > start && _right.Takes(quantity, left, limit))
        {
            used = end = _right.Counted(quantity, start, end);
            return [Named(_right.Complete(start, end, limit), left)];
        }

        var counts = quantity.Kind == UnitKind.Place || quantity.Unit == "次";
        if (end == start && counts && !left.HasPredicate && Object(quantity, limit, ref used) is { } place)
        {
            return [Named(place, left)];
        }

        if (left.HasName)
        {
            return ByLeft(quantity, left, run, start, end, ref used);
        }

        if (quantity.Kind == UnitKind.Money && IsNounOfAct(left))
        {
            return [Named(text[left.ActStart..left.ActEnd], left)];
        }

        if (end == start && quantity.Kind == UnitKind.Count && left.ActEnd == left.ActStart && !left.HasPredicate && (memory.Group.Count + memory.Current.Count == 0 || OpensClause(quantity))
            && Object(quantity, limit, ref used) is { } won)
        {
            return [Named(won, left)];
        }

        if (left.SubjectEnd > left.SubjectStart)
        {
            return [Named(text[left.SubjectStart..left.SubjectEnd], left)];
        }

        if (quantity.Kind == UnitKind.Point && memory.Shares is { Count: > 0 } shares)
        {
            return run > 1 && shares.Count >= run ? [.. shares.TakeLast(run)] : [shares[^1]];
        }

        return carriedNames.Find(left, run) is { Count: > 0 } carried ? carried : end > start ? [Named(text[start..end], left)] : [];
    }

    private List<Head> ByLeft(Quantity quantity, LeftWords left, int run, int start, int end, ref int used)
    {
        var name = text[left.NameStart..left.NameEnd];
        if (end > start && text[quantity.End] == '的' && Nouns.Dimensions.Ending(name, out _) > 0)
        {
            (name, used) = _right.Measured(start, end, name);
            return [Named(name, left)];
        }

        return _left.Find(quantity, left, run);
    }

    private List<Head> Wholes(LeftWords left, int run)
    {
        if (!left.HasName)
        {
            return carriedNames.Find(left, run);
        }

        var name = text[left.NameStart..left.NameEnd];
        return [.. (left.Respectively || left.Each ? NameList.Split(name, run) : [name]).Select(m => Named(m, left))];
    }

    // 2人 | 获“…”称号: the object of the act that follows.
    private string? Object(Quantity quantity, int limit, ref int used)
    {
        var (from, to) = RightReader.ObjectAfter(text, quantity.End, limit);
        if (to == from)
        {
            return null;
        }

        used = to;
        return text[from..to];
    }

    // 58万人 | 实现换水: people of whom the clause tells what became of them.
    private bool OpensClause(Quantity quantity) =>
        quantity.Of.Base == "人" && memory.Current.Count == 0 && quantity.Start > 0 && text[quantity.Start - 1] is '，' or ',' or '；' or '。';

    // 投入 | 200亿元: an act that is a noun as well.
    private bool IsNounOfAct(LeftWords left)
    {
        var act = text.AsSpan(left.ActStart, left.ActEnd - left.ActStart);
        return act.Length > 0 && Lexicon.Predicates.Ending(act, out var said) > 0 && said == Predicate.NewNoun;
    }

    private Head Named(string name, LeftWords left) => NamedThing.Of(text, name, left);
}
