using Reports.Contracts.Documents;
using Reports.Parse.Clean;

namespace Reports.Parse.Quality;

/// <summary>The page around the text made up a good part of the file.</summary>
internal static class BoilerplateHeavy
{
    public const string Code = "boilerplate_heavy";

    private const double Share = 0.1;
    private const double Certain = 0.3;

    public static QualityFlag? Read(QualitySource source)
    {
        var share = source.ShareLeftOut(PageChrome.Kind);
        return share < Share ? null : Measure.Flag(Code, 0.7 + (0.3 * share / Certain), ("percent", Measure.Percent(share)));
    }
}
