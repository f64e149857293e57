using Reports.Contracts.Documents;

namespace Reports.Parse.Quality;

/// <summary>Asks for each flag of the text and adds those of its identity, in the order of their codes.</summary>
internal static class QualityReader
{
    public static IReadOnlyList<QualityFlag> Read(QualitySource source, IReadOnlyList<QualityFlag> ofIdentity) =>
    [
        .. new[]
        {
            BoilerplateHeavy.Read(source),
            DecimalsLost.Read(source),
            DuplicatedBody.Read(source),
            Fragment.Read(source),
            OcrNoise.Read(source),
            Truncated.Read(source),
        }.OfType<QualityFlag>().Concat(ofIdentity).OrderBy(flag => flag.Code, StringComparer.Ordinal),
    ];
}
