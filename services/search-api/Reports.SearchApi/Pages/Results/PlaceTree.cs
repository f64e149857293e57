using Reports.Search.Answers;

namespace Reports.SearchApi.Pages.Results;

/// <summary>A place of the facet with its depth below the first one shown.</summary>
public sealed record PlaceBranch(FacetValue Value, int Depth);

/// <summary>Which places the facet shows: the outermost, and below a chosen place (or the only one) those under it.</summary>
public static class PlaceTree
{
    public static IReadOnlyList<PlaceBranch> Visible(IReadOnlyList<FacetValue> values, IReadOnlyList<string> chosen)
    {
        var counted = values.Select(v => v.Value).ToHashSet(StringComparer.Ordinal);
        var roots = values.Where(v => !Above(v.Value).Any(counted.Contains)).ToList();
        return [.. roots.SelectMany(root => Branch(root, 0, roots.Count == 1))];

        IEnumerable<PlaceBranch> Branch(FacetValue value, int depth, bool open)
        {
            yield return new PlaceBranch(value, depth);
            if (!open && !chosen.Any(c => c == value.Value || Above(c).Contains(value.Value)))
            {
                yield break;
            }

            var under = values.Where(v => Above(v.Value).FirstOrDefault(counted.Contains) == value.Value);
            foreach (var branch in under.SelectMany(v => Branch(v, depth + 1, open: false)))
            {
                yield return branch;
            }
        }
    }

    /// <summary>The codes above a code, nearest first.</summary>
    private static IEnumerable<string> Above(string code)
    {
        if (code.Length != 6 || code == "000000")
        {
            yield break;
        }

        if (!code.EndsWith("00", StringComparison.Ordinal))
        {
            yield return code[..4] + "00";
        }

        if (!code.EndsWith("0000", StringComparison.Ordinal))
        {
            yield return code[..2] + "0000";
        }
    }
}
