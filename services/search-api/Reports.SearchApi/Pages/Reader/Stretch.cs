using Reports.Contracts.Documents;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>
/// The passages that stand on one page: from <paramref name="First"/> to before <paramref name="End"/>. A report stands on one page
/// whole; a text longer than any report is read stretch by stretch.
/// </summary>
/// <param name="First">Number of the first passage.</param>
/// <param name="End">Number after the last.</param>
/// <param name="Before">First passage of the stretch before; null at the beginning.</param>
/// <param name="After">First passage of the stretch behind; null at the end.</param>
public sealed record Stretch(int First, int End, int? Before, int? After)
{
    private const int Longest = 100_000;

    /// <summary>The stretch in which a passage stands; the first one where there is no such passage.</summary>
    public static Stretch Around(IReadOnlyList<Passage> passages, int? passage)
    {
        var starts = Starts(passages);
        var at = passage is >= 0 && passage < passages.Count ? starts.FindLastIndex(s => s <= passage) : 0;
        return new Stretch(
            starts[at],
            at + 1 < starts.Count ? starts[at + 1] : passages.Count,
            at > 0 ? starts[at - 1] : null,
            at + 1 < starts.Count ? starts[at + 1] : null);
    }

    private static List<int> Starts(IReadOnlyList<Passage> passages)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < passages.Count; i++)
        {
            if (passages[i].End - passages[starts[^1]].Start > Longest)
            {
                starts.Add(i);
            }
        }

        return starts;
    }
}
