using Reports.Contracts.Documents;
using Reports.SearchApi.Api.Documents;

namespace Reports.SearchApi.Reading.Changes;

/// <summary>A kind of repair: how often it was done, the first places, and how many places more there are.</summary>
public sealed record RepairGroup(string Kind, int Count, IReadOnlyList<TextChange> First, int More);

/// <summary>Repairs by kind.</summary>
public static class RepairGroups
{
    /// <summary>How often each kind was done, in the order they were done.</summary>
    public static IEnumerable<RepairCount> Counts(IReadOnlyList<Repair> repairs) =>
        repairs.GroupBy(r => r.Kind, StringComparer.Ordinal).Select(g => new RepairCount(g.Key, g.Sum(r => r.Count)));

    /// <summary>The kinds with their places, those that a reader notices first. A place that several repairs changed stands under one of them.</summary>
    public static IReadOnlyList<RepairGroup> Of(IReadOnlyList<Repair> repairs, IReadOnlyList<TextChange> changes, int shown)
    {
        var places = changes.ToLookup(c => c.Kind, StringComparer.Ordinal);
        return
        [
            .. Counts(repairs)
                .Select(k => new RepairGroup(k.Kind, k.Count, [.. places[k.Kind].Take(shown)], Math.Max(0, places[k.Kind].Count() - shown)))
                .OrderByDescending(g => g.First.Any(c => c.IsNoticed)),
        ];
    }
}
