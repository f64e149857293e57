using Reports.Contracts.Documents;

namespace Reports.Parse.Indicators.Checks;

/// <summary>
/// Looks at the figures of a document for what cannot be. A figure that fails keeps its value and says why in its flags.
/// </summary>
internal static class FigureChecks
{
    /// <summary>The observations with their flags.</summary>
    /// <param name="observations">The observations in order of <c>start</c>.</param>
    public static IReadOnlyList<Observation> Run(IReadOnlyList<Observation> observations)
    {
        var output = Whole.Of(observations, "gdp");
        var targets = new Targets(observations);
        var checkedOnes = new List<Observation>(observations.Count);
        for (var i = 0; i < observations.Count; i++)
        {
            var observation = observations[i];
            string?[] flags =
            [
                Impossible.Check(observation),
                Whole.Check(observations, i, output),
                Whole.CheckPart(observation, output),
                targets.Check(observations, i),
                Direction.Check(observations, i),
            ];
            var failed = flags.OfType<string>().Order(StringComparer.Ordinal).ToList();
            checkedOnes.Add(failed.Count == 0 ? observation : observation with { Flags = failed });
        }

        return checkedOnes;
    }
}
