using Reports.Contracts.Documents;

namespace Reports.Parse.Indicators;

/// <summary>Reads the figures of a text and what it promises without one.</summary>
internal static class IndicatorReader
{
    /// <summary>The observations in order of <c>start</c>.</summary>
    public static IReadOnlyList<Observation> Read(string text, IReadOnlyList<Passage> passages, DocumentMeta meta) => [];
}
