using Reports.Contracts.Documents;

namespace Reports.Parse.Quality;

/// <summary>Asks for each flag; they and those of identity come in the order of their codes.</summary>
internal static class QualityReader
{
    public static IReadOnlyList<QualityFlag> Read(QualitySource source) =>
    [
        .. new[]
            {
                BoilerplateHeavy.Read(source),
                DecimalsLost.Read(source),
                DuplicatedBody.Read(source),
                Fragment.Read(source),
                OcrNoise.Read(source),
                Truncated.Read(source),
            }
            .OfType<QualityFlag>()
            .Concat(source.Identity.Flags)
            .OrderBy(flag => flag.Code, StringComparer.Ordinal),
    ];
}
