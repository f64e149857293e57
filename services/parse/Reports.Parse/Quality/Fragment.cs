using Reports.Contracts.Documents;

namespace Reports.Parse.Quality;

/// <summary>A part of a report, by the marks that newspapers set where a text goes on elsewhere.</summary>
internal static class Fragment
{
    public const string Code = "fragment";

    public static QualityFlag? Read(QualitySource source) =>
        source.Meta.ContinuedFrom is null && source.Meta.ContinuesOn is null ? null : new QualityFlag(Code, 1);
}
