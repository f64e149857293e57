using Reports.Parse.Indicators.Reading;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Finds what figures without a name of their own speak of: the thing, or the row of things, measured before.</summary>
internal sealed class CarriedNames(string text, Memory memory)
{
    /// <summary>The clause before where it has no figure: it may name what a row of figures gives (数量、收入全省第一,分别达到…).</summary>
    public (int Start, int End) Plain { get; set; }

    /// <summary>The things for a row of so many figures; empty where nothing was measured.</summary>
    public List<Head> Find(LeftWords left, int run)
    {
        var pairs = run > 1;
        if (memory.Current.Count > 0 && !(pairs && Distinct(memory.Current).Count != run && memory.Group.Count == run))
        {
            var distinct = Distinct(memory.Current);
            return pairs && distinct.Count >= run ? distinct[^run..] : [distinct[^1]];
        }

        if (memory.IsEmpty)
        {
            return [];
        }

        if (pairs && memory.Group.Count == run)
        {
            return [.. memory.Group];
        }

        if (pairs && Plain.End > Plain.Start && NameList.Split(text[Plain.Start..Plain.End], run) is { } members && members.Count == run)
        {
            return [.. members.Select(m => NamedThing.Of(text, m, LeftWords.None))];
        }

        if (pairs && memory.All.Count >= run)
        {
            return [.. memory.All.Skip(memory.All.Count - run)];
        }

        return left.Each && memory.Group.Count > 1 ? [.. memory.Group] : [Renewed(memory.Last!, left)];
    }

    // 新登记 | 56.5万户: the act narrows the thing.
    private Head Renewed(Head head, LeftWords left)
    {
        var act = text.AsSpan(left.ActStart, left.ActEnd - left.ActStart);
        return act.Length > 2 && act[0] == '新' ? head with { Name = $"{act}{head.Name}" } : head;
    }

    private static List<Head> Distinct(IEnumerable<Head> heads) => [.. heads.DistinctBy(h => h.Name, StringComparer.Ordinal)];
}
