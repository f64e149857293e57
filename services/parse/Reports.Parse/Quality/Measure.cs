using System.Globalization;
using Reports.Contracts.Documents;

namespace Reports.Parse.Quality;

/// <summary>Writes a flag with the values for its sentence.</summary>
internal static class Measure
{
    public static QualityFlag Flag(string code, double confidence, params (string Name, string Value)[] arguments) =>
        new(code, Math.Round(Math.Clamp(confidence, 0, 1), 2), new SortedDictionary<string, string>(arguments.ToDictionary(a => a.Name, a => a.Value), StringComparer.Ordinal));

    public static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
