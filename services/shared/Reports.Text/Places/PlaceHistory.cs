using System.Collections.Frozen;

namespace Reports.Text.Places;

/// <summary>Codes that one place bore one after the other, by the list of codes that followed (清苑县 130622, then 清苑区 130608).</summary>
public static class PlaceHistory
{
    private const int Longest = 16;

    private static readonly FrozenDictionary<string, string> Next =
        PlaceTable.Successions().GroupBy(s => s.Code, StringComparer.Ordinal).Where(g => g.DistinctBy(s => s.Next).Count() == 1).ToFrozenDictionary(g => g.Key, g => g.First().Next, StringComparer.Ordinal);

    // Where several places became one, none of them is it.
    private static readonly FrozenDictionary<string, string> Before =
        Next.GroupBy(pair => pair.Value, StringComparer.Ordinal).Where(g => g.Count() == 1).ToFrozenDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);

    /// <summary>The code with those the same place bore before and after it, the earliest first.</summary>
    public static IReadOnlyList<string> Codes(string code) => [.. Walk(code, Before).Reverse(), code, .. Walk(code, After)];

    private static string? After(string code) => Next.TryGetValue(code, out var next) && Before.ContainsKey(next) ? next : null;

    private static IEnumerable<string> Walk(string code, FrozenDictionary<string, string> step) => Walk(code, c => step.GetValueOrDefault(c));

    private static IEnumerable<string> Walk(string code, Func<string, string?> step)
    {
        var at = step(code);
        for (var steps = 0; at is not null && at != code && steps < Longest; steps++)
        {
            yield return at;
            at = step(at);
        }
    }
}
