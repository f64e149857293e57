using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Clean;
using Reports.Parse.Identity;
using Reports.Parse.Identity.Genres;
using Reports.Parse.Structure;

namespace Reports.Parse.Quality;

/// <summary>
/// A part of a report, by the marks that newspapers set where a text goes on elsewhere, or because it begins in the middle: no title, no
/// meeting, no speaker, and headings counted from above one, or half a sentence.
/// </summary>
internal static class Fragment
{
    public const string Code = "fragment";

    private const double Headless = 0.8;
    private const int FewestCharacters = 1000;
    private static readonly string[] FrontFields = ["title", "meeting", "speaker"];

    public static QualityFlag? Read(QualitySource source) =>
        source.Meta.ContinuedFrom is not null || source.Meta.ContinuesOn is not null ? new QualityFlag(Code, 1)
        : IsHeadless(source) ? new QualityFlag(Code, Headless)
        : null;

    private static bool IsHeadless(QualitySource source) =>
        source.Text.Length >= FewestCharacters
        && !source.Identity.Flags.Any(IdentityFlags.IsOfKnownKind)
        && !source.Identity.Evidence.Any(evidence => Array.Exists(FrontFields, field => field == evidence.Field))
        && (Sentence.Continues(source.Text.AsSpan().TrimStart()) || CountsOn(source))
        && SpeaksAsReport(source);

    // The first numbered heading is not the first of its level: (三) before any 一、, or 二、.
    private static bool CountsOn(QualitySource source) =>
        source.Headings.FirstOrDefault(h => h.Level < 3) is { Marker.Number: > 1 };

    private static bool SpeaksAsReport(QualitySource source) =>
        source.Meta.Genre != Genre.Other || Closing.Of(source.Text, source.Headings).Start < source.Text.Length || Occurrences.Of(source.Text, "各位代表") > 0;
}
