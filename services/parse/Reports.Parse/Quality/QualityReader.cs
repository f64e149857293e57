using Reports.Contracts.Documents;
using Reports.Parse.Identity;

namespace Reports.Parse.Quality;

/// <summary>Asks for each flag; they and those of identity come in the order of their codes.</summary>
internal static class QualityReader
{
    public static IReadOnlyList<QualityFlag> Read(QualitySource source)
    {
        var fragment = Fragment.Read(source);
        return
        [
            .. new[]
                {
                    BoilerplateHeavy.Read(source),
                    DecimalsLost.Read(source),
                    DuplicatedBody.Read(source),
                    fragment,
                    ImplausibleValues.Read(source),
                    OcrNoise.Read(source),
                    Truncated.Read(source),
                }
                .OfType<QualityFlag>()
                .Concat(source.Identity.Flags.Where(flag => fragment is null || !IsGuess(flag)))
                .OrderBy(flag => flag.Code, StringComparer.Ordinal),
        ];
    }

    // A part shows too little to say that it is no report.
    private static bool IsGuess(QualityFlag flag) => IdentityFlags.IsOfAnyKind(flag) && !IdentityFlags.IsOfKnownKind(flag);
}
