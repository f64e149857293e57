using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>Leaves out what a thing was before: of 由9家减少到5家 the nine.</summary>
internal static class BaseFigures
{
    private const int MostBetween = 8;
    private static readonly string[] From = ["由", "从"];

    /// <summary>The statements without those that the next one goes on from.</summary>
    /// <param name="statements">In the order of the list.</param>
    public static IEnumerable<ObservationView> Without(IEnumerable<ObservationView> statements)
    {
        ObservationView? before = null;
        foreach (var statement in statements)
        {
            if (before is not null && !IsBase(before, statement))
            {
                yield return before;
            }

            before = statement;
        }

        if (before is not null)
        {
            yield return before;
        }
    }

    private static bool IsBase(ObservationView first, ObservationView next)
    {
        var (a, b) = (first.Row, next.Row);
        return a.DocumentId == b.DocumentId && a.N + 1 == b.N && b.Start - a.End is > 0 and <= MostBetween
            && (a.Name, a.Measure, a.BaseUnit ?? a.Unit, a.Scope) == (b.Name, b.Measure, b.BaseUnit ?? b.Unit, b.Scope)
            && Array.Exists(From, word => a.Sentence.Contains(word, StringComparison.Ordinal));
    }
}
