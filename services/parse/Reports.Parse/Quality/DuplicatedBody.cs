using Reports.Contracts.Documents;
using Reports.Parse.Clean;

namespace Reports.Parse.Quality;

/// <summary>The body stood in the file more than once; what was repeated is left out of the clean text.</summary>
internal static class DuplicatedBody
{
    public const string Code = "duplicated_body";

    public static QualityFlag? Read(QualitySource source)
    {
        var share = source.ShareLeftOut(DoubledBody.Kind);
        return share == 0 ? null : Measure.Flag(Code, 0.6 + share, ("percent", Measure.Percent(share)));
    }
}
