using System.Globalization;
using Reports.Contracts.Documents;

namespace Reports.Parse.Quality;

/// <summary>Writes a flag with the values for its sentence.</summary>
internal static class Measure
{
    public static QualityFlag Flag(string code, double confidence, params ReadOnlySpan<(string Name, object Value)> values) =>
        new(code, Math.Round(Math.Clamp(confidence, 0, 1), 2), SentenceValues.Of(values));

    public static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);
}
